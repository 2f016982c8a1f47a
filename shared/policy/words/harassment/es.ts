import type { HarassmentWords } from './harassment-words.ts';

/** A first list, written for Herald and compared with LDNOOBW's Spanish list (CC BY 4.0, see en.ts). */
export const spanish: HarassmentWords = {
  always: `gilipollas gilipuertas jilipollas hijo_de_puta hija_de_puta hijos_de_puta hijas_de_puta hijo_de_la_gran_puta hijoputa hijaputa hdp hijueputa
    hijo_de_perra cabrón cabrones cabrona cabronas cabronazo mierda mierdas mierdoso joder jodido jodida jodidos jodete jodan jódete jodeos
    que_te_jodan que_te_den_por_culo que_os_den que_te_follen a_tomar_por_culo vete_a_la_mierda vete_al_carajo iros_a_la_mierda comemierda
    comemierdas tontopollas soplapollas lameculos lamebotas chupapollas comepollas caraculo cara_de_culo tonto_del_culo tonta_del_culo
    maricón maricones maricona mariconazo bollera bolleras sudaca sudacas moro_de_mierda negro_de_mierda gitano_de_mierda panchito
    panchitos puto_amo_de_mierda puta_madre_tuya puta puto_moro puto_negro putas putón putilla zorrón zorrones calientapollas
    malparido malparida malnacido malnacida malnacidos culero culeros pendejo pendeja pendejos pendejas pinche_idiota chinga_tu_madre
    chingar chingado vete_a_la_chingada pelotudo pelotuda boludo_de_mierda conchudo la_concha_de_tu_madre concha_de_tu_madre concha_tu_madre mamaguevo
    mamahuevo cojones descojonarse acojonado cagón cagones me_cago_en me_cago_en_tu me_cago_en_la capullos_de_mierda`,
  insults: `idiota idiotas imbécil imbéciles estúpido estúpida estúpidos estúpidas cretino cretina cretinos tarado tarada tarados subnormal
    subnormales anormal_de_mierda mongólico mongólica gañán palurdo palurda cateto_de_mierda tontolaba tontaina bobo_de_mierda
    descerebrado descerebrada mamarracho mamarrachos sinvergüenza_de_mierda payaso_de_mierda zoquete zoquetes mentecato mentecatos
    inepto inepta ineptos ignorante_de_mierda memo mema memos lerdo lerda lerdos berzotas botarate zángano zánganos vago_de_mierda patán patanes paleto
    paletos gilí tontolhaba tonto_de_capirote majadero majaderos canalla canallas rastrero rastrera miserable_de_mierda sabandija sabandijas
    baboso babosa babosos pervertido pervertidos loca_de_mierda pirado pirada zumbado zumbada carapolla imbéciles_de_mierda huevón huevona weón
    naco nacos pinche_pendejo pinches_pendejos baboso_de_mierda sarasa sarasas travelo travelos guiri_de_mierda
    pedazo_de_idiota desgraciado_de_mierda muerto_de_hambre`,
  inThisLanguage: `capullo capullos marica maricas puto putos polla pollas verga vergas follar follada mamón mamones retrasado_mental retrasada_mental
    retrasados_mentales`,
  withMarks: 'coño coños coñazo',
  patterns: [
    String.raw`(?:puesto|trabajo|ascenso|contrato|plaza|curro)(?: \w+){0,3} (?:por|gracias a|con) (?:sus|su) (?:\w+ )?(?:piernas|tetas|culo|escote|cuerpo|cara bonita|falda|minifalda|pechos|encantos|color)|por (?:sus|su) (?:piernas|tetas|culo|escote|cara bonita|minifalda)|(?:se acosto|se ha acostado|se tiro) (?:con|a) (?:el|su|medi[oa]) (?:jefe|director\w*|empresa)|(?:mujer|negr[oa]|gay) (?:de )?cuota`,
    String.raw`(?:ojala|espero que|a ver si|asi) (?:te|se|os|le|les)? ?(?:\w+ ){0,3}(?:atragant\w+|ahog\w+|muer\w+|mur\w+|pudr\w+|estrell\w+|revient\w+|revent\w+|atropell\w+|de un cancer|parta un rayo|quem\w+|sufr\w+)|(?:comer|beber|desayunar)(?: \w+){0,2} (?:con|por) (?:una )?(?:pajita|pajilla|sonda)|(?:acabar|acabaras|acabareis|terminar|terminaras|vas a acabar)(?: \w+){0,2} en (?:el hospital|urgencias|una cuneta|silla de ruedas|una caja|el cementerio|la uci)|(?:una palabra mas|otra palabra|vuelve a (?:decir|hacer)\w*|repite eso|acercate|sigue (?:asi|hablando))(?: \w+){0,3} y (?:te|ya|veras|os|lo)|andate con (?:ojo|cuidado)|(?:sabemos|se|sabes que se) donde|(?:voy|vamos) a por (?:ti|vosotros|el|ella)(?= ?[.!,]|$)|(?:seria una pena|que pena) (?:que|si) (?:le |te |os |se )?(?:pas|ocurr|quem|suced)\w+|(?:te|os|le) (?:vas|vais|va) a (?:enterar|acordar|arrepentir)|(?:te|le|os) (?:espero|esperamos) (?:fuera|a la salida|en la calle)|(?:te|le|os) (?:ensenare|voy a ensenar|voy a dar) (?:una leccion|lo que es bueno|tu merecido|una buena)`,
    String.raw`(?:el|la|este|esta|ese|esa|ese|pedazo de|menud[oa]|vaya|que|un|una|so|sois|son|eres|panda de|hatajo de|put[oa]|maldit[oa]) (?:\w+ )?(?:cerd[oa]s?|guarr[oa]s?|gord[oa]s?|vac[a]s?|foc[a]s?|ballenas?|ratas?|perr[oa]s?|burr[oa]s?|viej[oa]s?|monos?|cucarachas?|gusanos?|larvas?|inutil(?:es)?|tipej[oa]s?|tip[oa]s?|individuos?|animal(?:es)?|bestias?|salvaj\w+|chusma|gentuza|escoria|basura|desgraciad[oa]s?|infeliz|miserables?|fracasad[oa]s?|zarrapastros[oa]s?|muert[oa] de hambre|loc[oa]) (?:asqueros[oa]s?|de mierda|repugnantes?|apestos[oa]s?|inmund[oa]s?|sebos[oa]s?|inutil(?:es)?|gord[oa]s?|fe[oa]s?|estupid[oa]s?|sin cerebro|mugrient[oa]s?|malnacid[oa]s?|hipocritas?|ignorantes?|vag[oa]s?|bab[oa]s[oa]s?)|pedazo de (?:inutil|animal|bestia|alcornoque|ignorante|basura|burr[oa]|cerd[oa]|mierda|bestia|gord[oa]|vago|payas[oa])|(?:esta gente|esa gente|estos|esos|ellos|estas|todos ellos) (?:es|son) (?:\w+ )?(?:escoria|basura|chusma|gentuza|ratas|parasitos|animales|alimanas|cucarachas|salvajes|plaga)`,
    String.raw`(?:demasiado|muy|tan) (?:tont[oa]|gord[oa]|fe[oa]|estupid[oa]|torpe|burr[oa]|inutil|idiota) (?:para|como para|que)|(?:tont[oa]|fe[oa]|burr[oa]|cort[oa]|gord[oa]) (?:como (?:un (?:zapato|arado|cubo|pie|ladrillo|demonio|cerdo)|una (?:mula|vaca|tapia|piedra|foca|ballena))|a rabiar|de remate|de solemnidad)|cerebro (?:de|del tamano de) (?:\w+ )?(?:mosquito|guisante|pez|gallina|nuez|hormiga)|no (?:tiene|tienes|tienen|teneis) (?:ni )?(?:dos dedos de frente|cerebro|luces)|(?:tu|su|vuestro) sitio (?:es|esta en) (?:la cocina|el zoo|la carcel|el manicomio|la basura)|nadie (?:te|os|lo|la) (?:quiere|soporta|aguanta|traga|echara de menos)|(?:enferm[oa]|enferm[oa]s) (?:mental\w*|de la cabeza)|mal de la cabeza|(?:sonrie|ven aqui|date la vuelta|alegra esa cara|dame un beso),? (?:guapa|preciosa|bonita|carino|muneca|bombon|nena|guapo|morena|rubia)(?= ?[.!,]|$)|(?:imaginarte|imaginarla|verte|verla) (?:desnuda|en bragas|sin ropa|en pelotas)|(?:color|talla) de (?:tus|las|tu) (?:bragas|sujetador|ropa interior)|(?:vaya|que|menudo|menudas|buen|ricas) (?:culo|culazo|tetas|piernas|curvas|cuerpo|cuerpazo|escote|par)(?= ?[.!,]|$| en| tienes| tiene| con)|(?:lo que (?:le|te) haria|te hacia un favor|te comia (?:entera|tod[oa])|te daba lo tuyo)`,
    // threats
    String.raw`(?:te|os|le|les|lo|la|los) (?:voy|vamos|va|van) a (?:\w+ ){0,2}(?:matar|partir|romper|reventar|rajar|machacar|apalear|apunalar|degollar|estrangular|hundir|quemar vivo|dar una paliza|pegar un tiro|partir la)(?! de risa)|voy a (?:\w+ ){0,3}(?:matarte|partirte|romperte|reventarte|rajarte|machacarte|matarlo|matarla|matarlos|matarle|partirle|romperle|hundirte|destrozarte|pegarte)`,
    String.raw`(?:te|le|os|les) (?:\w+ ){0,2}(?:parto|parta|partiria|partire|rompo|rompere|reviento|reventare|arranco|hundo) (?:\w+ ){0,2}(?:cara|boca|cabeza|dientes|piernas|brazos|huesos|jeta|nariz|cuello|mandibula)|se donde (?:vives|vivis|trabajas|aparcas)|(?:te|os) (?:vas|vais) a (?:enterar|arrepentir|acordar)|(?:vas|vais) a (?:morir|pagarlo|pagar caro|lamentarlo)|ojala (?:te|se|os) (?:mueras?|murais|mueran|pudras?|atropellen)|muerete|morios|estas muert[oa](?= ?[.!,]|$)|(?:cuidate|vigila) (?:las|tus|tu) espaldas?|(?:deberian|habria que|hay que) (?:matar|fusilar|colgar|ahorcar|linchar)(?:te|los|las|lo|la|le|os)?|tirate (?:por un puente|por la ventana)|matate|suicidate|anda y muerete`,
    // silencing, sending away
    String.raw`callate (?:la (?:puta )?boca|de una (?:puta )?vez|ya,? \w+)|cierra (?:el pico|la (?:puta )?boca|el hocico)|(?:vete|largate|largaos) a (?:tu|vuestro) (?:puto )?pais|(?:te|os) mato(?= ?[.!,]|$)|(?:gord[oa]|viej[oa]|puerc[oa]|gitan[oa]) (?:asqueros[oa]|de mierda)|(?:inmigrantes|extranjeros|moros|gitanos|judios|negros|politicos|vecinos|mujeres|gays|maricas) son (?:tod[oa]s )?(?:un[oa]s )?(?:\w+ )?(?:parasitos|ratas|animales|ladrones|escoria|basura|cerdos|chusma|cucarachas|delincuentes)|(?:vuelve|vuelvete|volveos|regresa) a (?:tu|vuestro|su) pais|largate,? (?:\w+ )?(?:idiota|imbecil|inutil|basura)|nadie te (?:quiere|soporta|aguanta) (?:aqui|cerca|en)`,
    // insults that need their sentence
    String.raw`(?:eres|sois|es|son|estas hech[oa]|menud[oa]s?|vaya|que|pedazo de|maldit[oa]s?|put[oa]s?|trozo de|so|panda de|hatajo de|banda de) (?:un |una |unos |unas )?(?:\w+ ){0,2}(?:cerd[oa]s?|basura|ratas?|payas[oa]s?|inutiles|inutil|zorras?|perras?|burr[oa]s?|fracasad[oa]s?|asqueros[oa]s?|escoria|guarr[oa]s?|golf[oa]s?|furcias?|parasit[oa]s?|gentuza|chusma|alimanas?|subhuman[oa]s?|bastard[oa]s?|gusanos?|cobardes?|desgraciad[oa]s?|mierda)(?= ?[.!,]|$)|(?:vaca|foca|ballena|cerda|gorda) (?:gorda|asquerosa|de mierda)|(?:eres|sois) (?:un |una |unos |unas )?(?:\w+ )?(?:tont[oa]s?|bob[oa]s?|retrasad[oa]s?|enferm[oa] mental|mongol[oa]?s?|nadie|cero a la izquierda)(?= ?[.!,]|$)|(?:mas )?tont[oa] que (?:un zapato|hecho de encargo)|no vales (?:para )?nada|das asco`,
    // sexual remarks
    String.raw`que (?:buena|bueno|rica|rico|maciza) (?:estas|esta|estan)|(?:menudo|vaya|buen|que) (?:culo|culazo|par de tetas)|(?:menudas|vaya|buenas|que) (?:tetas|tetazas|domingas|peras)|ensena(?:me|nos)? (?:las |el |tus )?(?:tetas|culo)|chupame\w*|comeme\w* (?:la|el)|(?:te|la) (?:follaria|follaba|empotraba|empotraria)|pasame nudes|(?:manda|envia)(?:me)? (?:fotos )?(?:desnuda|nudes)|tia buena`,
  ],
  harmless: [
    'el idiota (?:de|,) dostoi?evski|(?:hacer|haciendo|hice) el (?:tonto|payaso|idiota)',
    String.raw`capullos? (?:de (?:seda|rosas?|flor|flores|mariposa|magnolia)|en flor|florales?)|(?:rosa|flor|flores|rosal|gusano|crisalida|mariposa|almendro) (?:\w+ ){0,5}capullos?|capullos? (?:se )?(?:abr\w+|florec\w+)`,
    'moron de la frontera|(?:en|desde|hasta) moron|gallo de moron|estacion de moron|base de moron',
    String.raw`verga (?:del|mayor|seca)|(?:mastil|barco|velero|palo) (?:\w+ ){0,4}vergas?`,
    String.raw`(?:gallina|pollo|gallinero) (?:\w+ ){0,5}pollas?|polla de agua|pollas? de agua|(?:tia|dona|abuela|prima) concha`,
    String.raw`(?:tren|vuelo|autobus|reloj) (?:\w+ ){0,3}retrasad[oa]s?`,
    'mariquitas?|la marica de|marica loca',
    'no vale(?:s)? para nada (?:el|la|este|esta|lo)',
    String.raw`puta?tiv\w*`,
  ],
  ofOneself:
    '(?:soy|fui|era|me siento|me senti|parezco|pareci|quede como|he sido|estoy hecho)(?: (?:un|una|como|muy|tan|el|la|bastante|poco|completo|autentico))*',
  reporting: String.raw`llam(?:o|aron|a|an|aba|aban|ado|ada|arme|arle|en)|insult\w*|dijo|dijeron|dice|dicen|decir|decia|grit\w+|escribi\w+|escrito|escribe|oi|oido|oyo|palabras?|termino|comentarios?|pintad[oa]s?|grafitis?|denunci\w+|queja|acos\w+|cita|citando|frase|insulto`,
  naming:
    '(?:llam(?:o|aron|a|an|aba|aban|ado|ada)|trat(?:o|aron|a|an) de|insult(?:o|aron))(?: (?:de|a|un|una|[a-z]+)){0,3}|(?:la|las) (?:palabra|palabras)|el termino',
  namingBehind: '(?:me|nos|le|les) (?:llamo|llamaron|dijo|dijeron|grito|gritaron)',
};
