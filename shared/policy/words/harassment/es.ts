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
    subnormales anormal_de_mierda mongólico mongólica palurdo palurda cateto_de_mierda tontolaba tontaina bobo_de_mierda
    descerebrado descerebrada mamarracho mamarrachos sinvergüenza_de_mierda payaso_de_mierda zoquete zoquetes mentecato mentecatos
    inepto inepta ineptos ignorante_de_mierda lerdo lerda lerdos berzotas botarate zángano zánganos vago_de_mierda patán patanes paleto
    paletos gilí tontolhaba tonto_de_capirote majadero majaderos canalla canallas rastrero rastrera miserable_de_mierda sabandija sabandijas
    baboso babosa babosos pervertido pervertidos loca_de_mierda pirado pirada zumbado zumbada carapolla imbéciles_de_mierda huevón huevona weón
    naco nacos pinche_pendejo pinches_pendejos baboso_de_mierda sarasa sarasas travelo travelos guiri_de_mierda
    pedazo_de_idiota desgraciado_de_mierda muerto_de_hambre`,
  inThisLanguage: `capullo capullos marica maricas puto putos polla pollas verga vergas follar follada mamón mamones retrasado_mental retrasada_mental
    retrasados_mentales`,
  withMarks: 'gañán gañanes coño coños coñazo',
  harmless: [
    '(?:el idiota|los demonios)(?: \\w+){0,2},? (?:de |del )?(?:fiodor )?dosto\\w+|(?:hacer|haciendo|hice) el (?:tonto|payaso|idiota)',
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
