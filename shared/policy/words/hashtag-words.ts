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
  de: `abend abends abenteuer alle alles alltag alte alter anders anpacken arbeit arbeiten arbeitgeber arbeitsplatz auch auf ausbildung
    auto azubi azubis backen bahn bald batterie bau bauen baustelle baustellen baut berg berge berlin beruf berufe besser beste besten
    bester bestes betrieb bewegen bewerben bild bin bleiben bleibt brauchen braucht bringt brot bunt buro chance chef dabei daheim
    dahoam dankbar danke dass dein deine deutschland dienstag donnerstag dorf dort draussen echt ehrenamt ehrlich ein einblick einfach
    einfachmachen ende endlich energie energiewende engagement erfolg erlebnis erste ersten essen fachkraft fachkrafte fahren fahrrad
    familie feier feierabend ferien fertig fest firma fragen frau frauen freitag freude freuen freunde freut fruhling fruhschicht
    fuhrung fur fureinander ganz garten gas gehen geht gemeinsam gemeinschaft gemutlich genial gerne geschafft geschichte gesellen
    gesellin gestern gesucht gesund gewinnen gibt glaube gluck glucklich gluecklich gross grossartig grosse grosser grun gunstig gut
    gute guter gutes haben halt hand handwerk handwerker handwerkerin hat haus heim heimat heiss heizen heizung helfen herbst herz
    herzen heute hier hilfe hoch hoffnung hund hunde ich ideen ihr immer ingenieure ingenieurin innovation ist jahr jahre jeden jeder
    jetzt job jobs jung kaffee kaffeepause kalt kann karriere katze katzen kinder kinderzeit klasse klein kleine klettern klima
    klimaschutz kochen kollege kollegen kolleginnen kollegium kommen kommt konnen kraft kuchen kultur kunden lachen land lauf laufen
    lauft leben lebt lehre lehrling lehrlinge leicht leidenschaft leise leiser lernen leute licht liebe lieben lieblings liebt los
    losgehts lust mach machen machenwir macht mann meer mehr mein meine meinem meinen meister meisterin mensch menschen mit
    mitarbeitende mitarbeiter miteinander mitmachen mittag mittagspause mittwoch moment montag morgen morgens motivation musik muss mut
    nachbarschaft nachhaltig nachhaltige nachhaltigkeit nacht nachtschicht nah natur netz neu neue neuen neuer neues neugier neugierig
    nichts nie niemals noch nord nur oder offen offenheit ohne ort partner pause plan platz power praktikum projekt pumpe qualitat
    radfahren raum regen reise respekt richtig ruhe sagen sagt samstag sauber schaffen schicht schnee schnell schon schone schonen
    schones schule schutz sei selber selbst sicher sicherheit sind so solar sommer sommerzeit sonne sonntag spannend sparen spart spass
    spatschicht speicher sport stadt stark starke starkes stolz stolzauf strom studium such suchen super tag tage team teamarbeit
    teamgeist teams technik toll tolle toller tolles tour traum treffen tun uberall umwelt unser unsere unterwegs urlaub verantwortung
    verein vertrauen viel viele vielfalt voll vom von vorwarts wald wandern war warm warme warmepumpe warmepumpen warmer was weg
    weihnachten weil weiter welt weniger wenn wer werden werkstatt wert wetter wichtig wie wieder willkommen wind winter winterzeit wir
    wird wirkung wissen wo woche wochenende wohnen wollen wunderbar zeit ziel zug zuhause zukunft zusammen zusammenhalt zusammenhalten`,
  fr: `accueil ado adore aime aimer air alternance alternants ami amie amis amour animal annee ans apprendre apprenti apprentie apprenties
    apprentis apprentissage arrive artisan artisanat artisans atelier atout au automne avance avancer avec avenir aventure avons baisse
    batterie beau beaucoup beaux belle belles bien bienvenue bleu boite bon bonheur bonne bonnes bons bosse bosser boulot bravo bureau
    cafe campagne carbone carriere carrieres ceux chaleur challenge chance changer chantier chantiers chaque chat chaud chauffage chez
    chien chocolat chose choses ciel clients climat coeur collegue collegues confiance construire content contente contents coulisses
    coup courage courir cuisine culture dans demain demenagement depart depuis des deux developpement dimanche diversite durable eau
    ecole ecologie ecoute egalite electricien electricienne electrique emploi employe encore end ensemble entre entreprise envie equipe
    equipes esprit est ete etre etudiant evenement fabriquer faire fait faits famille femme femmes fete fetes fier fiere fieres fiers
    fille fils fin force formation fort forts france froid futur garde gateau gens grand grande grandir gratitude groupe habitat heure
    heureuse heureux hier histoire hiver homme hommes humain ici idee idees impact important industrie industrielle ingenieur ingenieure
    innovation inspiration installateur installation isolation jamais jardin jardins jeudi jeune jeunes joie jolie jour journee journees
    jours juste la lache le les lieu lumiere lundi lyon ma maintenant maison marcher mardi matin meilleur meilleure meilleurs mer merci
    mercredi mes metier metiers midi mieux mois moment moments mon monde montagne motivation musique nature neige noel nos notre nouveau
    nouvelle nouvelles nuit numerique objectif on ont oser oui ouvert ouverture pain paris parole partage partager partie pas passion
    patate pause pays petit petite peu place plage plaisir planete plombier plombiere pluie plus pompe porte portes possible pour
    pourquoi premier premiere pret printemps progresser projet projets propre proud quartier quel quelle quotidien randonnee recrute
    recrutement recrutons recycler rejoignez rencontre renouvelable renovation renovations rentree reparer respect rien rire rouler
    saison samedi sans sante scenes science sciences securite semaine sens service seul sobriete soir soleil solidaire solidaires
    solidarite sommes sont sortie soudeur soudeuse sourire sourires sous stage stagiaires succes suis super sur ta talent talents tech
    technique techniques tellement temps terrain terre tete thermique toit ton toujours tour tous tout toute toutes train transition
    travail travaille travailler travaillons tres trop trouve une vacance vacances valeurs velo vendredi vent vie vieille village ville
    visite vite vive vivement vivre voir voisins votre voyage vrai week`,
  es: `abierto abril agua ahora aire aislamiento alegria algo alma amiga amigas amigo amigos amo amor ano anos aprende aprender aprendices
    aprendiendo aprendiz aqui avanzar aventura ayer ayuda barrio bateria becarios becas bici bien bienvenida bienvenido bienvenidos
    bomba bonita bonito buen buena buenas bueno buenos cada cafe calidad calle calor cambiar cambio caminar camino campo carrera
    carreras casa cerca cielo ciencia ciudad cliente clientes clima cocina colega colegas comer comida comienza como companera
    companeras companero companeros compartir comunidad con confianza construir contenta contento corazon correr cosa cosas crecer
    creciendo cuando cultura curro dentro deporte desarrollo descanso dia dias diferente diversidad domingo donde dos educacion
    electrica electricidad empezar empieza empleo empleos empresa encanta energia enfoque equipazo equipo equipos eres es escenas
    escuela esfuerzo espana especial esta estamos exito experiencia fabricar familia felices felicidad feliz fiesta fiestas fin finde
    fontaneria formacion foto frio fuerte fuertes fuerza futuro gana ganas gato genial gente gracias gran grande grandes grupo hacemos
    hacer haciendo hecho hijo hijos historia hogar hombre hombres hora hoy huerto idea ideas igualdad impacto importante industria
    ingenieras ingenieria ingenieros innovacion instalacion instalador instaladora instaladores invierno jardin jornada jornadas jueves
    jugar juntas junto juntos limpia limpio llega lluvia lugar lunes luz madre madrid mal manana mano manos mar martes mas mejor mejores
    menos mente mes mesa mi miercoles minutos mis momento momentos montana motivacion mucha muchas mucho muchos mujer mujeres mundo
    musica muy nada natural naturaleza navidad nieve noche nuestra nuestro nueva nuevas nuevo nuevos nunca objetivo obra obras oficina
    oficio oportunidad orgullo orgullosa orgulloso orgullosos otono padre pais pan para parte pasion paso pequeno perro personas planeta
    playa poder por practicas primavera primer primera proyecto proyectos pueblo puertas que quien quiero reciclar red reformas
    rehabilitacion renovable renovables reparar respeto reto risas rodar sabado salud seguridad seguro semana ser siempre sin sol solar
    soldadura solidaridad somos son sonrisa sonrisas sostenibilidad sostenible soy su sueno suenos suerte superar superarse sus talento
    taller talleres tarde tarta techo tecnica tecnicos tecnologia tenemos tener tengo tiempo tiene tierra toda todas todo todos trabaja
    trabajamos trabajando trabajar trabajo transicion tren tu tus unidos vacaciones valor valores vamos vecinos verano verde viajar
    viaje vida viento viernes vivir voluntariado`,
} as const;

/** More little words than tell a language apart; no German compound begins or ends with one of these. */
export const hashtagLittleWords = {
  en: 'with without never always ever who whom whose how why when where what every each your yours ours theirs than then there here',
  de: 'meinen meinem meiner dich euch euer eure unseren unserem unserer deinen deinem deiner ohne gemeinsam zusammen immer danke wir sind ich liebe suchen brauchen macht haben geht braucht bleibt freut lebt liebt warum wofur damit fur niemals',
  fr: 'toute toutes notre nos votre vos sans sous entre vers contre afin parce chaque quel quelle comment pourquoi',
  es: 'a y o todo toda todas todos nuestro nuestra nuestros nuestras vuestro vuestra entre contra hacia segun cada cual como porque',
} as const;
