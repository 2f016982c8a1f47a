import type { BaitWords } from './bait-words.ts';

const act =
  '(?:dale (?:a )?(?:like|me gusta)|dad(?:le)? (?:a )?(?:like|me gusta)|den(?:le)? (?:a )?(?:like|me gusta)|comparte|compartid|compartan|comenta|comentad|comenten|siguenos|sigueme|seguidnos|seguidme|sigannos|siganos|siganme|suscribete|suscribios|suscribanse|etiqueta|etiquetad|etiqueten|retuitea|retuitead|guarda|reacciona|rt)';
const thing = '(?:post|publicacion|pagina|video|cuenta|perfil|articulo|foto|historia|reel|canal|tuit)';

/** Written for Herald. */
export const spanish: BaitWords = {
  anywhere: [
    String.raw`(?:escribe|escribid|escriban|pon|poned|pongan|comenta|comentad|deja|dejad) (?:un |una |la palabra )?["']?(?:si|yo|quiero|info|link|guia|lista|me interesa|presente|amen|[^\p{L}\p{N}\s.,;!?]{1,4})["']? (?:abajo|aqui|en (?:los )?comentarios|y (?:te|os|le))|(?:haz|haced|hagan) (?:que )?(?:correr la voz|viral|doble tap|rt)|doble (?:tap|toque)|(?:dale|dadle) (?:amor|carino) a (?:este|esta)`,
    '(?:like|follow|me gusta|comentario) (?:por|x|4) (?:like|follow|me gusta|comentario)',
    '(?:pods?|grupos?|circulos?) de (?:engagement|interaccion|apoyo mutuo|likes?|me gustas?)',
    String.raw`(?:te|os|les) sigo (?:de vuelta|yo|tambien)|sigueme y te sigo|(?:nos )?(?:damos|demos|dar(?:nos)?) (?:likes?|me gusta) (?:\w+ ){0,3}(?:mutu\w+|unos a otros|entre (?:todos|nosotros))`,
    String.raw`(?:dale|dadle|denle|dad|den|da|dame|danos|dadnos|dejad?|dejen|deja|dejame|dejanos|dejadnos|pon|poned|pongan|regalame|regalanos|manda|suelta)(?:nos|me|le)? (?:a |al |un |una |tu |vuestro |muchos |todos |vuestros )?(?:boton de )?(?:gran )?"?(?:likes?|me gustas?|corazon(?:es|cito)?|comentarios?|follow|emojis?|pulgar(?:es)?(?: arriba)?|retweet|rt|compartir|campanita|[^\p{L}\p{N}\s.,;!?]{1,4})`,
    String.raw`(?:escribe|escribid|escriban|pon|poned|pongan|di|decid|dinos|cuentanos|cuentame|contadnos|contadme|comenta|deja|dejad|dejanos|responde)(?: ?[^.!?\n]{0,50}?)? (?:en|abajo en) (?:los )?comentarios?`,
    String.raw`(?:llegar|lleguemos|llegamos|superar|alcanzar|conseguir|necesitamos|necesito|quiero|queremos) (?:\w+ ){0,3}(?:\d[\d .]*|mil|cien|vuestros|tus|mas) ?(?:likes|seguidores|me gusta|comentarios|compartidos|suscriptores)`,
    String.raw`(?:dale|like|me gusta|comparte|compartid|compartan|comenta|comentad|corazon|pulgar arriba)(?: \w+){0,2},? si (?:te|tu|os|estas|estais|crees|creeis|tambien|a ti|quieres|quereis|eres)`,
    'cada (?:like|me gusta|comentario|compartido|rt) (?:cuenta|suma|ayuda)',
    String.raw`no (?:te olvides|os olvideis|olvides|olvideis|se olviden|olviden) (?:de )?(?:\w+ ){0,2}(?:dar(?:le|nos)? (?:a )?(?:un )?(?:like|me gusta)|compartir|comentar|seguir(?:nos|me)?|suscribir\w*|etiquetar)`,
    '(?:siguenos|sigueme|seguidnos|seguidme|siganos|siganme|suscribete|suscribios|suscribanse)(?! (?:por (?:el|la|aqui)|hasta|al fondo))',
    String.raw`(?:si|cuando) (?:llegamos|llegais|esto llega|alcanzamos|conseguimos|pasamos) a \d[\d.]* (?:me gustas?|likes?|compartid\w+|comentarios?|seguidor\w+|corazones)|(?:comenta|comentad|comenten) (?:tu|vuestr\w+|su) (?:\w+ )?(?:\w+ )?(?:favorit\w+|preferid\w+)?(?: y| e) (?:etiquet|menciona|compart|sigue)\w*`,
    String.raw`(?:comparte|compartid|compartelo|envia\w*|manda\w*|reenvia\w*|pasa\w*)(?: esto| este post)? (?:a|con) (?:\w+ )?(?:tus|vuestros|todos|dos|tres|cuatro|cinco|diez|\d+|alguien|un|una)(?: \w+){0,2}|comenta\w* ["']?\w+["']?,? (?:y|si|para) (?:te|os|yo|me)`,
    String.raw`(?:el )?(?:\d+ ?%|la mayoria)(?: \w+){0,3} no (?:va a |lo )?(?:compartir\w*|dar\w* like|comentar\w*)|(?:si|cuando) (?:este|esta|el) (?:post|publicacion|video|foto) (?:llega|alcanza|pasa)|(?:vota|votad|voten|a votar) (?:con|en|por|abajo)|ya sabeis (?:que|lo que) (?:hacer|toca)`,
    String.raw`[^\p{L}\p{N}\s.,;:!?\x22'()/-]{1,6} ?(?:if|for|fur|wenn|si|pour|para|por) \w+(?: \w+){0,3},? (?:and |und |et |y |or |oder |ou |o )?[^\p{L}\p{N}\s.,;:!?\x22'()/-]{1,6} ?(?:if|for|fur|wenn|si|pour|para|por) `,
  ],
  asUrging: [
    String.raw`${act}(?:,| y| o| &| ?[/+]) ?(?:\w+ )?${act}`,
    `${act} (?:ya |todos |ahora )?(?:esta|este|nuestra|nuestro|mi|la|el) ?(?:ultima |ultimo |nueva |nuevo )?${thing}`,
    String.raw`(?:etiqueta|etiquetad|etiqueten|menciona|mencionad|mencionen|arroba) (?:aqui |abajo )?(?:a )(?:un|una|dos|tres|cuatro|cinco|\d+|tu|tus|vuestr\w+|quien|alguien|ese|esa|todos|los|las|@)?`,
    String.raw`(?:comenta|comentad|comenten|responde|responded) (?:con )?(?:un |una )?(?:"[^"\n]{1,20}"|si|yo|info|[^\p{L}\p{N}\s.,;!?]{1,4}|abajo|aqui|debajo)`,
    String.raw`(?:comparte|compartid|compartan|difunde|difundid|retuitea|retuitead)(?:lo)?(?: (?:a tope|al maximo|por favor|porfa|con (?:tus|vuestros|un|tu) (?:amig|contact|colega|companer|red|seguidor)\w*))?(?= ?(?:[!.,\n]|$))`,
  ],
  urgingAfter: 'por favor|porfa|entonces|y|o|pues|ahora|todos|amigos|venga|vamos|solo',
  unasking:
    '(?:no hace falta|no (?:pido|pedimos|quiero)|nunca|sin|dejad de|deja de|harto de|harta de|en vez de|nadie tiene que)',
};
