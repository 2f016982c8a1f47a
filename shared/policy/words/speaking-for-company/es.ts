import type { SpeakingWords } from './speaking-words.ts';

const firm =
  '(?:{company}|la empresa|la compania|nuestra empresa|nuestra compania|la direccion|todo el equipo de {company}|toda la empresa|mi empresa|todos en {company})';
const remedy =
  '(?:devolver\\w*|reembolsar\\w*|reemplazar\\w*|sustituir\\w*|compensar\\w*|indemnizar\\w*|reparar\\w*|cambiar\\w*|arreglar\\w*|solucionar\\w*|resolver\\w*|enviar\\w*|mandar\\w*|abonar\\w*|ofrecer\\w*|bajar\\w*|ampliar\\w*|cubrir\\w*|pagar\\w*|hacernos cargo|investigar\\w*)';
const complaint =
  '(?:molestias?|retrasos?|problemas?|averias?|error|errores|espera|ruido|incidencias?|mala experiencia|experiencia|inconvenientes?|lo (?:ocurrido|sucedido|que (?:te|le|os) ha pasado)|fallos?|demora)';

/** Written for Herald. */
export const spanish: SpeakingWords = {
  inItsName: [
    `en nombre de (?:todos (?:los )?(?:de |en )?)?${firm}|en representacion de ${firm}|de parte de (?:{company}|la empresa|la direccion)`,
    `(?:hablo|escribo|respondo|contesto|hablando) (?:aqui |hoy |oficialmente )*(?:por|como|en nombre de) ${firm}`,
    `(?:como|en calidad de) (?:la |el )?(?:portavoz|vocero|vocera|representante)(?: oficial)?(?: (?:de|en) ${firm})?`,
    '(?:comunicado|declaracion|respuesta|posicion|postura|version|nota) oficial(?: (?:de|es|sobre|del|a)|,|:)',
    '(?:la|nuestra) (?:posicion|postura) (?:de {company}|de la empresa|oficial|de nuestra empresa) (?:\\w+ ){0,6}es',
    'oficialmente,? (?:{company}|la empresa|nosotros|puedo|podemos|os|les)|nosotros,? {company},|(?:nosotros,? )?como empresa,? (?:\\w+ )?(?:nos|\\w+mos)|desde {company} (?:\\w+ )?(?:prometemos|garantizamos|lamentamos|desmentimos|queremos (?:pedir|aclarar|comunicar)|nos comprometemos|condenamos|pedimos (?:disculpas|perdon)|confirmamos|aseguramos)',
    '(?:comunicado|declaracion|respuesta|anuncio|mensaje|aclaracion) (?:oficial|de {company}|de la empresa|de la direccion)|{company} (?:quiere|desea|aclara|recuerda|informa|comunica|responde|declara)(?= ?(?:que|a|:|aclarar|recordar|pedir|dejar|comunicar))|(?:quiero|queremos|puedo|podemos|debo) (?:\\w+ ){0,3}(?:oficialmente|en nombre|aclarar como|confirmar que la empresa)|(?:le|os|te) (?:habla|atiende|escribe|responde) {company}|aqui {company}(?= ?[:,])',
    String.raw`como (?:la )?(?:voz|cara|embajador\w*|altavoz) de {company}|(?:{company}|la empresa|la compania|nuestra empresa|la direccion) (?:quiere|desea|insiste|subraya|recuerda|precisa|afirma|declara|mantiene|responde|informa|aclara|comunica|senala)(?: \w+){0,4}|nuestra (?:posicion|postura|respuesta|politica) como (?:empresa|fabricante|compania)|por la presente`,
    String.raw`en nombre de (?:todo |toda |todos |todas )?(?:el equipo|la plantilla|los companeros|la casa|la direccion)(?: \w+){0,2}`,
  ],
  itsWord: [
    '(?:{company}|la empresa|la compania|nuestra empresa) (?:\\w+ )?(?:promete|garantiza|se compromete|asegura|desmiente|rechaza|niega|lamenta|se disculpa|pide disculpas|condena|confirma (?:que|oficialmente)|asume (?:toda|la|plena)|se desmarca|no (?:hace|hara) comentarios|nunca (?:\\w+ra|va a)|no (?:subira|cerrara|vendera|despedira))',
    '(?:desmentimos|rechazamos|negamos|condenamos) (?:rotundamente |categoricamente |firmemente )?(?:las?|los?|esas?|esos?|estas?|estos?|cualquier|que)',
    '(?:confirmamos|anunciamos|declaramos) (?:oficialmente|por la presente)',
    'asumimos (?:toda la|la plena|plena|nuestra|por completo)(?: \\w+)? ?responsabilidad',
    '(?:os|te|le|les) (?:prometo|prometemos|garantizo|garantizamos|aseguro|aseguramos) (?:que )?(?:\\w+ ){0,6}(?:{company}|reembols\\w*|devol\\w*|entrega\\w*|precios?|clientes?|garantia|reparacion|tecnico|sustitu\\w*|descuento|empleos?)|nos comprometemos a (?:\\w+ ){0,4}(?:devolver|reembolsar|sustituir|reparar|entregar|no subir|bajar|cambiar|mantener)',
    '(?:tiene|teneis|tienes|tienen) (?:nuestra|mi) palabra|nuestr[oa] (?:promesa|compromiso|palabra) (?:con|es|hacia)|(?:tengan|tenga|tened|ten|podeis estar|puede estar|pueden estar) (?:por )?(?:segur[oa]s?|tranquil[oa]s?|la certeza)|(?:{company} )?no (?:hemos|ha) (?:hecho nada malo|incumplido|cometido)|no tenemos nada que (?:ocultar|esconder)|(?:no )?(?:toleramos|aceptamos|apoyamos|condenamos|rechazamos|respaldamos|desmentimos|defendemos) (?:\\w+ )?(?:este|esta|estos|estas|ese|esa|ningun\\w*|las?|los?|el|que|nuestr\\w+)|nuestros abogados|nuestro (?:departamento|equipo) (?:juridico|legal)|ningun[oa]? (?:\\w+ ){0,4}(?:esta|estan|es|ha sido|resulta) (?:\\w+ )?(?:defectuos\\w+|afectad\\w+|en peligro|peligros\\w+)|(?:os|le|les|te) (?:aseguramos|garantizamos|prometemos)(?= que)',
    String.raw`(?:en|desde) {company} (?:\w+ )?(?:prometemos|garantizamos|lamentamos|sentimos|aseguramos|condenamos|nos comprometemos|pedimos)|(?:su|tu|vuestra) (?:queja|reclamacion|incidencia|consulta) (?:ha sido|esta|queda)`,
  ],
  service: [
    `(?:vamos a|voy a|podemos|queremos|va a|nos encargamos de|me encargo de|me encargare de) (?:\\w+ )?(?:(?:devolver|reembols|compens|indemniz)\\w* |${remedy} (?:\\w+ )?(?:tu|su|sus|tus|vuestr\\w+|(?:a )?(?:los|las|todos los|todas las|cada|nuestros) (?:client|aparat|bateri|equip|bomba|afectad|preci)\\w*|el dinero|el importe))`,
    '(?:te|le|les|os|lo|la|se lo|te lo|se la|te la) (?:devolveremos|reembolsaremos|reemplazaremos|sustituiremos|compensaremos|indemnizaremos|repararemos|cambiaremos|arreglaremos|enviaremos|mandaremos|abonaremos|devolvemos|reembolsamos|cambiamos|compensamos|enviamos|mandamos|ofrecemos|devolvere|mandare|enviare|cambiare|solucionaremos)',
    '(?:devolveremos|reembolsaremos|reemplazaremos|sustituiremos|compensaremos|indemnizaremos|repararemos|cambiaremos|cubriremos|bajaremos|ampliaremos) (?:\\w+ )?(?:el|la|los|las|tu|su|sus|tus|a|cada|todos?|todas?)',
    '(?:recibiras|recibira|recibiran|recibireis|tendras|tendra|tendran|se te (?:devolvera|abonara)|se le (?:devolvera|abonara)) (?:\\w+ ){0,3}(?:reembolso|devolucion|reemplazo|sustituto|compensacion|dinero|vale|tecnico|indemnizacion|descuento)',
    `(?:(?:lamentamos|sentimos|disculp\\w+|perdon\\w*|nuestras (?:mas )?(?:sinceras )?disculpas|pedimos (?:disculpas|perdon)|rogamos \\w+ disculp\\w+)(?: (?:mucho|de verdad|profundamente|sinceramente))?)(?: \\w+){0,5} ${complaint}|pedimos (?:sinceras )?(?:disculpas|perdon) (?:por (?:las molestias|el retraso|lo ocurrido|la averia|los problemas)|a (?:tod\\w+ )?(?:nuestr\\w+|los clientes|las clientas|los afectados|quienes))|nuestras (?:mas )?sinceras disculpas`,
    'nos tomamos (?:muy |tan )?(?:en serio|serio) (?:\\w+ ){0,3}(?:quejas?|reclamacion\\w*|incidencia\\w*|comentarios?|preocupacion\\w*|esto|este|su|tu)|nos tomamos (?:\\w+ ){1,4}(?:muy )?en serio',
    '(?:estamos (?:investigando|revisando|analizando)|investigaremos|hemos investigado) (?:tu|su|el|la|lo)(?: (?:\\w+ ){0,2}(?:caso|queja|reclamacion|incidencia|problema|pedido))?',
    'gracias por (?:tu|su|vuestro|avisar\\w*|contactar\\w*|escribir\\w*|informar\\w*) ?(?:mensaje|comentario|paciencia|queja|aviso|reclamacion)?[,.;:!]? (?:\\w+ ){0,3}(?:nuestro equipo|vamos a|le|te (?:llam|contact)\\w+|hemos|nos pondremos)',
    '(?:envia|enviad|envie|manda|mandad|mande|pasa|pase|dame|danos|facilite|facilita)(?:nos|me)? (?:\\w+ ){0,3}(?:tu|su|el) numero de (?:pedido|cliente|serie|expediente|contrato|referencia)',
    'estimad[oa]s? (?:client\\w+|senor\\w*)(?: \\w+)?[,.:]? (?:\\w+ ){0,4}(?:\\w+mos|nuestr\\w+|su)',
    'como (?:compensacion|gesto comercial|muestra de disculpa),? (?:te|le|les|os|recib\\w+)',
    '(?:lo sentimos|lo siento|sentimos|perdona|perdon|disculpa|disculpe|lamentamos)(?: [\\w,]+){0,10}[.,!;:] ?(?:\\w+ ){0,3}(?:(?:le|te|os|lo|la|les) \\w+mos|nuestr\\w+|un tecnico|vamos a|me encargo|\\w+remos)|(?:hemos|he) (?:trasladado|pasado|enviado|registrado|reenviado|elevado|anotado) (?:su|tu|vuestr\\w+) (?:caso|queja|mensaje|consulta|reclamacion|comentario|incidencia)|(?:nuestr[oa]|nuestros|un|una) (?:equipo|servicio|tecnic[oa]s?|agente) (?:le|te|os|se) (?:llam|contact|visit|atend|pondr)\\w+|(?:le|te|os|lo|la|se lo) (?:cambiamos|sustituimos|reparamos|arreglamos|devolvemos|recogemos|reponemos|solucionamos)(?: \\w+){0,4} (?:gratis|sin coste|gratuitamente|sin cargo|manana|hoy mismo|enseguida|el dinero)',
    String.raw`(?:nos haremos|nos hacemos|se hara|la empresa se hara|me hare) cargo|(?:cubriremos|pagaremos|asumiremos|abonaremos|costearemos|correremos con|pagamos nosotr\w+)(?: \w+){0,4}|(?:recibira|recibiran|recuperara|recuperaran|recibireis|tendra|tendran) (?:su|vuestro|tu|el) dinero|(?:se (?:le|les|os|te) (?:devolvera|reembolsara|abonara|compensara|indemnizara))|(?:senora?|senor|don|dona|estimad[oa]|hola|buenas) [\w'-]+,? (?:\w+ )?(?:sentimos|lamentamos|pedimos|disculpe|le pedimos|te pedimos)|(?:sentimos|lamentamos) (?:mucho|de veras|profundamente|de verdad|muchisimo|lo)|(?:la|el|su|tu) (?:nuev[oa]|recambio|repuesto|otr[oa])(?: \w+)? (?:va|esta|ya va|sale) (?:ya )?(?:de camino|en camino|hacia|manana)|prometemos a (?:tod\w+ )?(?:nuestr\w+|l[oa]s) client\w+`,
    `se (?:indemnizara|compensara|reembolsara|devolvera|reparara|sustituira|atendera|pagara)(?: a| el| la| los| las)|(?:la direccion|la empresa|mi jef[ea]|{company}) me (?:encarga|pide|autoriza|ha pedido|envia)`,
  ],
  ownView:
    'en mi (?:\\w+ )?opinion|a mi (?:juicio|parecer|modo de ver)|personalmente|(?:yo )?(?:creo|pienso|opino|supongo|espero|ojala)|para mi|hablo solo por mi|a titulo personal|mi opinion',
  notSpeaking: '(?:no|nunca|jamas|sin|en vez de|si|segun|dicen que|dice que|me han dicho)',
  inMyView: 'En mi opinión',
  handOver: 'No soy la persona adecuada para esto, pero nuestro equipo de atención está para ayudar.',
};
