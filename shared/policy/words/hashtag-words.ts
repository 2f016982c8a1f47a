/** Words of which hashtags are run together, by language, without marks. The little words are in language-marks.ts. Written for Herald. */
export const hashtagWords = {
  en: `able about above academy access achieve action adventure again ago air all always amazing another any app apply apprentice
    apprenticeship apprentices april august autumn award awards away baby back bake balance battery beach beautiful because become
    before behind being believe best better beyond big bike bill bills birthday black blue board boiler book books boss brand brave
    break bright bring build builders building built business busy buy cake call camp can car care career careers carbon celebrate
    cell centre challenge change charge charity child children christmas city clean climate close club coffee cold colleague
    colleagues come comfort coming committee community company cool cost cozy craft crew culture customer customers cycle daily data
    day days dear december deliver design different digital diversity doing dog dogs dont door down dream dreams drive early earth east easy
    eat efficiency electric electricity electrician employee employees employer end energy engineer engineering engineers english enjoy
    equality europe even evening event events ever every everyday everyone everything excited experience face fair family famous
    fantastic fast father favorite favourite february feel feeling feet festival few fight final find fire first fit five flat floor
    food football force forest forever forward found four free fresh friday friend friends from full fun funny future gallery game
    garden gas gave generation giving glad global goal goals goes going gold good got grateful great green grid ground group grow
    growing growth guest guide hand hands happen happy hard head health healthy hear heart hearth heat heating hello help here hero
    heroes high hill hills hire hiring history hold holiday home homes hope hot hour hours house how idea ideas impact important
    inclusion innovation inside inspire install installation installer installers insulation interview into inside january job jobs
    join journey joy july june keep kids kind kitchen know lab lake land last late laugh lead leader leaders leadership leading learn
    learning leave left lets level life light like line listen little live living local long look looking lot love loved lovely loving low
    lucky lunch made main make makers making man manager many march market marketing matter matters may mean meet meeting member men
    middle mind mine minute mission moment moments monday money month months more morning most mother motivation mountain move much
    music must name national nature near need net never new news next nice night nights nine nobody north northlight nothing november
    now october off office old once one online only open opening opportunity other out outdoor outside over own paid paint panel panels
    parents park part partner party passion past pay people perfect person pet phone photo photography pick picture place places plan
    planet plant plants play please plumber point positive possible post power powered present pretty price pride problem production
    program project projects promise proud proudly public pump pumps purpose push put quality quick quiet rain reach read reading
    ready real really red remember renewable renewables repair research rest result results retrofit ride right rise road rock roof
    room run running safe safety sale same saturday save saving say school science scientist sea season second secret see september
    series serious serve service seven share shift shine shop short show sister six skill skills sky sleep slow small smart smile
    snow social solar solution solutions something soon sound south space speak special spirit sport sports spring staff stage stand
    star start started startup station stay step still stop storage store story stories storm street strong student students studio
    study style success summer sun sunday sunrise sunset super support sure sustainable sustainability sweet system take talent talk
    tax tea teach team teams teamwork tech technician technology tell ten test thank thankful thanks thing things think thinking three
    thursday time times tip tips today together tomorrow tonight tool tools top total touch tour town track trade trades train training
    transition travel tree trip true trust try tuesday turn two under unique university until us use van very video view village vision
    visit volunteer volunteering wait walk wall want war warm watch water way weather wednesday week weekend welcome well west white
    wild win wind window winner winter wish woman women wonder wonderful word work worked worker workers working workplace works workshop
    world worth write wrong year years yes yesterday young youth zero
    scenes lovers lives awareness trainee trainees wellbeing kindness courage honest smiles laughter mondays fridays sundays saturdays
    steps bakers fixers repairing reuse recycle hike hiking cycling climbing baking bread breakfast dinner lunchtime draught warmth cosy
    tenants neighbours internship interns graduate mentor mentoring speakers keynote expo booth launch careersday belonging ally allies
    accessibility inclusive respect voice voices truth facts fiction code coding remote hybrid desk afternoon weekly monthly yearly
    quarter numbers record records medal race marathon relay donate blood planting river canal harbour bridge`,
  de: `abend abenteuer alle alles alltag anders arbeit arbeiten arbeitgeber arbeitsplatz auch ausbildung azubi azubis bald batterie bau
    bauen berg berlin beruf berufe besser beste bester bestes besten betrieb bewegen bewerben bild bleiben bringt bunt buro chance
    dabei dahoam danke daheim deine deutschland draussen echt ehrlich ein einblick einfach energie energiewende engagement ende erfolg
    erlebnis erste ersten essen fahren familie feier feierabend ferien fertig fest firma fragen frau frauen freitag freude freuen freunde
    fruhling fuhrung gas ganz garten geht gemeinsam gemeinschaft gerne geschafft geschichte gesucht gesund gewinnen gibt gluck gluecklich
    glucklich grosse grosser grun gut gute guter gutes halt hand handwerk haus heim heimat heizen heizung heiss helfen herbst herz herzen
    heute hilfe hoch immer ideen innovation jahr jahre jeden jeder jetzt job jobs jung kaffee kalt kann karriere kinder klima klimaschutz
    kochen kollege kollegen kolleginnen kommen kommt konnen kraft kultur kunden lachen land leben lebt lehre leidenschaft leicht leise
    lernen leute licht liebe lieben lieblings liebt lust machen macht mach mann mehr meine mensch menschen mit mitarbeiter mitarbeitende
    mitmachen mittag mittwoch moment montag morgen motivation musik mut nachhaltig nachhaltige nachhaltigkeit nacht nah natur netz neu
    neue neuer neues neuen nord nie oder offen ohne ort partner pause plan platz power praktikum projekt pumpe qualitat raum regen reise
    richtig ruhe schaffen schnee schnell schon schone schonen schones schule schutz sei selber selbst sicher sicherheit solar sommer
    sonne sonntag spannend spass speicher sport stadt stark starke starkes stolz strom studium such suchen tag tage team teamarbeit
    teamgeist teams technik toll tolle toller tolles tour traum treffen tun umwelt unterwegs urlaub verantwortung verein viel viele
    vielfalt voll vom von vorwarts wald wandern warm warme warmepumpe warmepumpen was weg weihnachten weil weiter welt werden werkstatt
    wert wetter wichtig wie wieder willkommen wind winter wir wirkung wissen woche wochenende wohnen wollen zeit ziel zuhause zukunft
    zusammen zusammenhalt
    brauchen braucht meinen meinem sagen sagt freut stolzauf sind bleibt baut meister meisterin gesellen gesellin lehrling lehrlinge
    kollegium fachkraft fachkrafte handwerker handwerkerin ingenieurin ingenieure zusammenhalten miteinander fureinander nachbarschaft
    ehrenamt sauber leiser warmer gunstig sparen spart gemutlich winterzeit sommerzeit morgens abends fruhschicht spatschicht nachtschicht
    kaffeepause mittagspause lauf laufen radfahren klettern backen brot kuchen hunde katzen kinderzeit grossartig wunderbar genial klasse
    super dankbar glaube hoffnung neugier neugierig offenheit respekt vertrauen anpacken machenwir losgehts los einfachmachen hier dort
    uberall niemals`,
  fr: `accueil ado aime aimer air ami amie amis amour animal annee ans apprendre apprenti apprentie apprentissage arrive atelier atout au
    avance avenir aventure baisse batterie beau beaucoup belle belles bien bienvenue bleu boite bon bonheur bonne bonnes bosse bosser
    boulot bravo bureau cafe campagne carbone carriere ceux chaleur challenge chance changer chaud chauffage chaque chez chose choses ciel
    clients climat coeur collegue collegues coup courage culture demain depart depuis deux developpement diversite durable eau ecole
    ecologie egalite electrique emploi employe ensemble entre entreprise envie equipe equipes esprit est ete etre etudiant evenement
    faire fait faits famille femme femmes fete fier fiere fieres fiers fille fils fin force formation fort forts france froid futur
    garde gens grand grande gratitude groupe habitat heureuse heureux histoire hiver homme humain idee idees ici impact important
    innovation inspiration installateur installation jamais jardin jeune jeunes joie jolie jour journee jours juste lieu lumiere lundi
    lyon maison maintenant mardi matin meilleur meilleure meilleurs mercredi merci metier metiers mieux mois moment moments monde
    montagne motivation musique nature neige noel notre nouveau nouvelle nouvelles nuit objectif oser oui ouverture ouvert paris parole
    partage partager partie passion pause pays peu place plaisir planete pluie pompe porte portes possible pour pourquoi premier premiere
    pret projet projets propre proud quotidien recrute recrutement recrutons rejoignez rencontre rentree renouvelable rire saison sante
    securite semaine sens service seul soir soleil solidaire solidarite sortie sourire sous stage succes super talent talents tellement
    temps terrain terre tete toit toujours tour toute toutes transition travail travaille travailler travaillons tres trop trouve vacances
    vacance valeurs velo vendredi vent vie vieille ville visite vite vivre vive voir voyage vrai week contente content contents
    scenes coulisses industrie industrielle technique techniques apprentis apprenties stagiaires alternance alternants carrieres journees
    demenagement chantier chantiers artisans artisan artisanat plombier plombiere electricien electricienne soudeur soudeuse ingenieur
    ingenieure hommes sciences science numerique tech sobriete isolation thermique renovation renovations voisins quartier solidaires
    respect confiance ecoute progresser grandir avancer construire fabriquer reparer recycler rouler courir marcher randonnee mer plage
    jardins cuisine pain gateau midi printemps automne fetes sourires`,
  es: `abierto abril agua aire alegria algo alma amiga amigas amigo amigos amor ano anos aprende aprender aprendiendo aprendiz aqui aventura
    ayuda bateria bien bienvenida bienvenido bienvenidos bomba bonita bonito buen buena buenas bueno buenos cada cafe calidad calor calle
    cambio cambiar camino campo carrera casa cerca cielo ciudad cliente clientes clima colega colegas comer comida comienza companera
    companero companeros compartir comunidad con confianza contenta contento corazon cosa cosas crecer creciendo cultura dentro deporte
    desarrollo descanso dia dias diferente diversidad dos educacion electrica empezar empieza empleo empresa encanta energia enfoque
    equipo equipos escuela espana especial esfuerzo exito experiencia familia feliz felices fiesta fin finde formacion foto frio fuerte
    fuerza futuro ganas gana gente genial gracias gran grande grandes grupo hacemos hacer haciendo hijo hijos historia hogar hombre hora
    hoy idea ideas igualdad impacto importante innovacion instalacion instalador invierno juntas junto juntos jueves jugar limpia limpio
    llega lugar lunes luz madre madrid manana mano manos mar martes mas mejor mejores mente mes mesa mi miercoles minutos momento momentos
    montana motivacion mucha muchas mucho muchos mujer mujeres mundo musica nada natural naturaleza navidad noche nueva nuevas nuevo nuevos
    nunca objetivo oficina oportunidad orgullo orgullosa orgulloso orgullosos otono padre pais parte pasion paso personas planeta poder
    practicas primavera primer primera proyecto proyectos puertas quiero red renovable renovables reto sabado salud seguridad seguro semana
    ser siempre sin sol solar solidaridad somos sonrisa sostenibilidad sostenible suerte sueno suenos taller talento tarde techo tecnologia
    tener tiempo tierra toda todas todo todos trabaja trabajamos trabajando trabajar trabajo transicion unidos vacaciones valor valores vamos
    verano verde viaje viajar vida viento viernes vivir voluntariado
    ciencia escenas superarse superar fuertes jornada jornadas obra obras talleres aprendices becas becarios carreras empleos hombres
    ingenieras ingenieros ingenieria industria tecnica tecnicos instaladores instaladora fontaneria electricidad soldadura reformas
    rehabilitacion aislamiento vecinos barrio respeto avanzar construir fabricar reparar reciclar rodar correr caminar playa huerto jardin
    cocina pan tarta fiestas ahora sonrisas risas felicidad domingo`,
} as const;

/** More little words than tell a language apart; no German compound begins or ends with one of these. */
export const hashtagLittleWords = {
  en: 'with without never always ever who whom whose how why when where what every each your yours ours theirs than then there here',
  de: 'meinen meinem meiner dich euch euer eure unseren unserem unserer deinen deinem deiner ohne gemeinsam zusammen immer danke wir sind ich liebe suchen brauchen macht haben geht braucht bleibt freut lebt liebt warum wofur damit fur niemals',
  fr: 'toute toutes notre nos votre vos sans sous entre vers contre afin parce chaque quel quelle comment pourquoi',
  es: 'a y o todo toda todas todos nuestro nuestra nuestros nuestras vuestro vuestra entre contra hacia segun cada cual como porque',
} as const;
