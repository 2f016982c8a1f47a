import type { RivalWords } from './rival-words.ts';

/** Written for Herald. */
export const spanish: RivalWords = {
  bad: [
    String.raw`rival (?:tarda |tardan |necesita |pide |cobra )?(?:\d+|dos|tres|cuatro|cinco|seis|diez|semanas|meses|el doble)(?: \w+)?|despiert(?:a|an) (?:a )?(?:\w+ )?(?:muertos|vecinos|calle|barrio)`,
    String.raw`promet(?:en|e|ian)(?: [\w-]+){0,4} (?:y|pero)(?: \w+)? (?:entreg\w+|dan|da|envi\w+|traen)|vend(?:en|e|ian)(?: \w+){0,3} (?:latas?|juguetes?|plastico|carton|secador\w*|tostador\w*|humo|cajas?|motos?)|latas? con|secador(?:es)?|tostador\w*|agujero negro|rival (?:sigue|siguen)(?: \w+)? sin(?: \w+){0,4}|no (?:sab(?:en|e)|entienden?|responden?|contestan?|cogen?|aparecen?|aprenden?|les importa|le importa|quieren?)(?: \w+){0,3}|solo (?:quier\w+|piens\w+|les|le) (?:\w+ ){0,2}(?:dinero|vender|import\w+|en)|escond(?:en|e)(?: \w+){0,3} (?:precios|costes|letra)|dura(?:n)? (?:\w+ ){0,5}(?:lo que|un dia|una semana)|(?:tuve|tuvimos|hay) que (?:reparar|cambiar|arreglar|tirar)|lloro de (?:alegria|alivio)|(?:fragil|endeble|baratij|mal hech|mal acabad|chapucer|cutre)\w*|recort(?:an|a) (?:en|gastos)|(?:nos|todos) (?:\w+ )?(?:reimos|reido)|dej(?:an|a)(?: \w+){0,3} (?:tirad\w+|en la estacada|con el frio)`,
    String.raw`basura|porqueria|chatarra|mierda|bazofia|chapuzas?|chapucer\w+|timos?|timador\w*|estafas?|estafador\w*|estafan|enganan?|enganos?|enganabobos|mentiras?|mentiros\w+|mienten?|ladron\w*|roban?|pesim\w+|fatal(?:es)?|malisim\w+|mal[oa]s?|horribles?|terribles?|horrend\w+|lamentables?|patetic\w+|ridicul\w+|verguenza|vergonzos\w+|desastr\w+|nefast\w+|mediocres?|cutres?|peor(?:es)?|inferior(?:es)?|carisim\w+|car[oa]s?|sobrevalorad\w+|ruidos\w+|inutil(?:es)?|inservibles?|obsolet\w+|anticuad\w+|desfasad\w+|poco fiables?|nada fiables?|peligros\w+|incompetentes?|aficionad\w+|chiste|broma de|payas\w+|copiones?|copias? barat\w+|imitacion(?:es)?|pesadillas?|decepcionant\w+|decepcion|ineficientes?|codicios\w+|deshonest\w+`,
    String.raw`se (?:rompen?|estropean?|averian?|caen?|queman?|incendian?|oxidan?|funden?)|fallan?|fall(?:a|o|aron|ando) (?:siempre|cada|mas)|no (?:funcionan?|sirven?|duran?|valen?|aguantan?|cumplen?|tienen? (?:ni )?idea|saben?|calientan?)|gotean?|pierden? agua|prenden? fuego`,
    String.raw`no (?:puede|pueden|podran?) (?:\w+ ){0,2}(?:competir|seguir|igualar|compararse|con)|no (?:esta|estan|llega|llegan) (?:\w+ ){0,2}(?:altura|suela|talones)|se (?:ha|han|queda|quedan) (?:\w+ )?(?:atras|quedado)|por detras|a anos luz|nos copian?|quiebra|hundi\w+|tiran? el dinero|tirar el dinero|dan? pena|(?:tu|su|vuestra) culpa|alla (?:tu|vosotros|el|ella)|nos (?:\w+ ){0,3}copi\w+|da risa`,
  ],
  against: [
    String.raw`(?:mejor(?:es)?|mas [a-z]+|menos [a-z]+|superior(?:es)?|por delante)(?: \w+){0,2} (?:que|a|de) (?:(?:tod[oa]s?|lo|la|las?|los|el|que|de|una?|cualquier|cualquiera|hace|fabrica|vende|ofrece) ){0,6}rival`,
    String.raw`(?:a diferencia de|en comparacion con|comparad[oa]s? con|al contrario que|no como)(?: (?:una?|la|las|los|el|de))* rival|(?:supera|superan|gana|ganan|vence|vencen|aplasta|machaca|barre) (?:de lejos )?(?:a )?(?:tod[oa]s? )?(?:(?:lo|la|las|los|que|de|hace) ){0,3}rival`,
    String.raw`(?:no (?:compres|compreis|compren|compre|te fies de|os fieis de|confies en|confieis en|vayas|elijas)|nunca (?:compres|mas|confies en)|jamas (?:compraria|compres)|evita|evitad|eviten|huye de|huid de|olvida|olvidate de|olvidaos de|adios,?|deja|dejad|pasa de|hart[oa]s? de|cansad[oa]s? de|cuidado con|lo siento,?|cambiate de|cambiad de|boicot a) (?:(?:a|la|las|los|el|una?|de|nada) ){0,3}rival|rival,? (?:aprende|aprended|tiembla|chupate|a llorar)|(?:mejor|antes) [a-z ]{0,30}que (?:comprar|ir|pasar|elegir)? ?(?:a |en |una |la )?rival|(?:nadie|quien) (?:deberia|querria|quiere|puede|se fia)[a-z ]{0,30} rival|el problema (?:de|con) rival`,
  ],
  passedOn: [
    String.raw`(?:rt|via|fuente|segun|credito|foto|video|repost(?: de)?|compartido de|visto en|tomado de|copiado de|como (?:dice|escribe)) ?:? ?@?rival`,
    String.raw`rival (?:acaba de |ha |\w+mente )?(?:publicar|publicado|publica|publico|escribe|anuncia|anunciar|anunciado|comparte|compartir|compartido|explica|muestra|lanza|lanzar|lanzado|presenta|presentar|presentado)`,
    String.raw`(?:articulo|articulos|entrada|post|publicacion|video|estudio|informe|guia|podcast|webinar|libro blanco|blog|folleto|oferta|promocion|campana|anuncio|boletin|comunicado|infografia|consejos|calculadora)(?: \w+){0,3} (?:de|por|en) (?:nuestros amigos de |la gente de |el equipo de )?@?rival`,
  ],
  fair: [
    String.raw`nada (?:en contra|malo)|no (?:es|son|esta|estan|era|eran) (?:nada |tan )?(?:mal[oa]?s?|car[oa]s?)|no esta(?:n)? (?:nada )?mal|(?:el cafe|la lluvia|el tiempo|el tren|mis pies|el aparcamiento|la cola|la comida|el hotel|la musica) (?:era|eran|es|son|estaba|estaban|hacia)(?: \w+){0,2}|car[oa] a cara|cara de|buena cara|ni (?:mejor|peor)|mala suerte|malas noticias|de mala gana`,
  ],
  goesOn:
    'ell[oa]s|sus?|es|son|eso|esa|ese|vaya|menud[oa]|que|total(?:mente)?|de verdad|nunca|jamas|evitad?|pura|puro|una?|lo nuestro|las nuestras|los nuestros|nosotros',
  unnamed: String.raw`(?:la|nuestr[oa]s?|los|tod[oa]s? (?:la|los|nuestros)|las) (?:otr[oa]s )?(?:competencia|competidores|rivales|otr[oa]s (?:marcas|fabricantes))|(?:otr[oa]s|cierto?a?s|algun[oa]s|la mayoria de) (?:fabricantes|marcas|empresas del sector|proveedores)`,
  another: 'otro fabricante',
};
