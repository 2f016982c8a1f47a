import type { ClaimLexicon } from './claim-lexicon.ts';

/** Written for Herald. */
export const spanish: Omit<ClaimLexicon, 'product'> = {
  vow: `
    garantiza, garantizado, garantizada, garantizados, garantizadas, garantizamos, garantizan, garantizo, garantizar, garantia de que,
    garantia total, palabra de honor, te doy mi palabra, os doy mi palabra, mi palabra, te lo prometo, os lo prometo, lo prometo,
    te prometo, os prometo, prometido, te lo juro, te lo aseguro, os lo aseguro, os aseguro, te aseguro, no te arrepentiras,
    no os arrepentireis, nunca te arrepentiras, no te vas a arrepentir, nadie se arrepiente, sin excepcion, sin excepciones,
    devolvemos el dinero, te devolvemos, devolucion del dinero, sin riesgo, sin ningun riesgo, sin riesgos, cero riesgo, cero riesgos,
    ningun riesgo, infalible*, a ciegas, con los ojos cerrados, apuesta segura, no te fallara, no falla nunca, pongo la mano en el fuego,
    acabaras con, acabareis con, acabaras volviendo, volveras a nosotros, ni una queja, ninguna queja, ni una sola queja, demostrado,
    cientificamente, comprobado, no arriesgas, arriesgas nada, esta claro, es un hecho, satisfecho te devolvemos,
    satisfecha te devolvemos, resultado garantizado, sin fallo, acierto seguro, no te defraudara, no os defraudara, no defrauda,
    nunca defrauda, no hay perdida, vas sobre seguro, sobre seguro, cumple siempre, siempre cumple, cumple lo que promete,
    no puedes equivocarte, no podeis equivocaros, imposible equivocarse, os lo juro, palabra de, doy mi palabra, 100 % satisfecho, cero
    fallos, a prueba de, va a misa, palabrita, seguro al cien,
    opinion negativa, valoracion negativa, ni una mala, ninguna mala resena, mala resena`,
  assurance: `
    creeme, creedme, confia en mi, confiad, seguro que, segurisimo, asegurado, asegurada, asegurados, aseguradas, sin duda,
    sin ninguna duda, sin lugar a dudas, definitivamente, ciertamente, y punto, punto final, punto, palabra, tranquilidad, tranquilo,
    tranquila, despreocup*, indestructible*, irrompible*, ignifug*, sin mantenimiento, a prueba de, cien por cien, 100 %,
    totalmente segur*, absolutamente segur*, completamente segur*, puedes contar, podeis contar, promete, prometen, a toda prueba,
    sin sorpresas, sin letra pequena, seguro, a buen seguro, ten por seguro, tened por seguro, dormir tranquilo, duermes tranquilo,
    sin preocupaciones, cero preocupaciones, cero problemas, no lo dudes, no lo dudeis, con total confianza, a prueba de todo, sin miedo`,
  no: 'no, nunca, jamas, ningun, ninguna, ninguno, nada, nadie, sin, cero, ni, tampoco, imposible, deja de, dejan de',
  fail: `
    falla, fallan, fallar, fallara, fallo, averia*, estropea*, rompe, romper, congela*, arder, arde, incendi*, quemar, quema, fuego,
    explota*, explotar, sobrecalienta*, sobrecalentar*, apaga, apagar, deja tirado, deja tirada, tirado, tirados, decepciona*, gasta,
    desgasta*, oxida*, frio, agota*, flaquea*, tecnico, reparar, reparacion*, pierde, perder, rinde, envejece, gotea, fugas, cae,
    bloquea*, inmuta*, tiembl*, tirita*, pestane*, falte, faltar, congelar, duerme, colgado, hiela*, helar*,
    se atasca, atasca, se bloquea, bloquea, se apaga, se estropea, estropea, te deja tirad*, deja tirad*, os deja, da guerra, da
    problemas, se rompe, se averia, averia`,
  trouble: `
    problema, problemas, averia, averias, fallo, fallos, mantenimiento, reparaciones, preocupacion*, peligro, rechistar, esfuerzo, ruido,
    ruidos, despeinarse, inmutarse, inconveniente*, pegas, molestias, limite, limites, complicacion*, sustos, sorpresas, quejarse,
    pestanear, revisiones, filtros, queja, quejas`,
  always: `
    siempre, todo el tiempo, cada dia, cada vez, dia y noche, todo el ano, todo el invierno, 24 horas, las veinticuatro horas,
    invierno tras invierno, ano tras ano, a todas horas, en todo momento, toda la noche, seguidas`,
  works: `
    funciona, funcionan, funcionar, calienta, calientan, caliente, calor, calido, luz, electricidad, agua caliente, confort, comod*,
    fiable, marcha, responde, rinde, lista, disponible, calentit*, abastece, solar, dura, alimenta`,
  whatever: `
    pase lo que pase, haga el frio que haga, haga lo que haga, sea como sea, sea cual sea, venga lo que venga, caiga quien caiga,
    con cualquier tiempo, cualquier clima, cualquier temperatura, en cualquier casa, cualquier casa, cualquier hogar, cualquier vivienda,
    en todas las casas, todas las casas, en cualquier circunstancia, en todas las circunstancias, llueva o nieve, llueva o truene,
    por mucho frio, aunque nieve, no importa`,
  forever: `
    para siempre, toda la vida, de por vida, para toda la vida, eternamente, eterno, eterna, vitalici*, generaciones, nietos, decadas,
    nunca mas, jamas volver*, no volveras, no volvereis, no vuelves, de una vez por todas, como el primer dia, como nueva, como nuevo,
    hasta la jubilacion, ilimitad*, cuarto de siglo, medio siglo, un siglo, hecho para durar, hecha para durar, hechas para durar,
    pensada para durar, jubilacion, jubiles`,
  independent:
    'independiente*, independencia, autosuficien*, autonom*, libre, libres, libera*, libertad, adios, desconecta*, inmune*, a salvo, olvid*',
  grid: `
    red, red electrica, compania*, electrica, electricas, comercializadora*, suministrador*, precio de la luz, precio del gas,
    precios de la energia, subidas, proveedor*, tarifas`,
  blackout: `
    apagon, apagones, corte de luz, cortes de luz, cortes de electricidad, corte electrico, cortes electricos, si se va la luz,
    cuando se va la luz, sube la luz, suba la luz, suban los precios, sube el gas`,
  spared: `
    existir, existen, no, nunca, nada, ni, adios, olvid*, historia, pasado, sin, ya no, acabaron, acabo, se acabo, enteras, entera,
    entera*, sobreviv*, aguanta*, sigue, siguen, otros, a salvo, riete, inmune, da igual, dan igual, te ries, importa, te da, nos da igual`,
  last: 'ultima, ultimo, ultimas',
  buy: 'comprar*, compres, compraras, comprareis, vas a comprar, tendras que, necesitaras, de tu vida, en tu vida, que pongas, pondras',
  most: `
    el mejor, la mejor, los mejores, las mejores, lo mejor, mejor opcion, mejor eleccion, la mas silenciosa, el mas silencioso,
    la mas eficiente, el mas eficiente, la mas barata, la mas economica, la mas fiable, la mas segura, el mas seguro, la mas limpia,
    la mas verde, la mas potente, la mas avanzada, la mas duradera, la mas moderna, la mas inteligente, la mas robusta, la mas ecologica,
    la mas sostenible, la mas rentable, la mas sana, la mas sencilla, la mas rapida, la mas vendida, la mas pequena, la mas compacta,
    la mas resistente, la mas completa, la menos ruidosa, lo mas silencioso, lo mas eficiente, lo mas barato, lo mas seguro,
    lo mas limpio, lo mas ecologico, lo mas avanzado, lo mas sano, numero uno, numero 1, perfecta, perfecto, perfeccion, ideal,
    definitiva, revolucion*, milagro, maravilla, prodigio, obra maestra, alta gama, de primera, de vanguardia, excepcional*, impecable,
    joya, no va mas, puntera, puntero, extraordinari*, un diez, matricula de honor, el mas, la mas, los mas, las mas, lo mas, el menos,
    la menos, lo menos, opcion de futuro, con diferencia, de largo, lo maximo, lo ultimo en, fuera de lo comun, de diez, record, records,
    en lo mas alto, el no va mas, la creme,
    n 1, la estrella, la reina, el rey, la joya de, el santo grial, santo grial, el sueno de, galardonad*, premiad*, fenomenal*,
    sensacional*, increible*, fantastic*, brutal, alucinante*, sin precedentes, espectacular*, una pasada, lo mejor de lo, el ferrari, el
    rolls`,
  peerless: `
    imbatible*, inigualable*, incomparable*, insuperable*, sin igual, sin rival, sin rivales, sin competencia, sin parangon,
    sin comparacion, no tiene rival, no tienen rival, no tiene igual, no tiene competencia, no tienen competencia, no tiene comparacion,
    no hay color, ningun rival, de talla mundial, de clase mundial, numero uno del, numero uno en, lider del, lideres del, lider mundial,
    lider europeo, lideres en, lider en, lideres mundiales, lider indiscutible, unica en el mundo, unico en el mundo, unica en su clase,
    unica en su genero, unico en su clase, unica en el mercado, la referencia, el referente, un referente, campeon de, campeona de,
    campeones de, juega en otra liga, en otra liga, otra liga, juega en su propia liga, a anos luz, gana por goleada, por goleada,
    de calle, marca la pauta, marca el ritmo, nada igual, no hay nada igual, el rey de, la reina de, fuera de serie, no tiene quien,
    da mil vueltas, dan mil vueltas, le da mil, por encima no hay nada, misma liga, misma division, indiscutible*, no juega en la misma,
    no juegan en la misma, atras a la competencia, anos luz, punto de comparacion, gana a todas, gana a todos, lider absoluto,
    domina el mercado, dominan el mercado, a la cabeza del mercado, va un paso por delante, un paso por delante, no hay comparacion,
    sin discusion, convence a todos,
    numero uno de, numero 1 en, numero 1 de, n 1 en, no hay nada mejor, no hay mejor, nada mejor que, no vas a encontrar nada, no
    encontraras nada, no encontrareis nada, nada se le parece, no se le parece, adelantada a su, adelantado a su, por delante de todos,
    por delante de todas, por delante del resto, lideres de, lideres indiscutibles, lider nacional, la envidia de, los mejores de espana,
    la mejor de espana, el mejor de espana, los mejores de europa, la mejor de europa, deja en evidencia, deja en ridiculo, deja a todos,
    sin competidores, arrasa, arrasan, arrasamos,
    suenan con copiar, suena con copiar, suenan con tener, quisieran copiar, dan envidia, da envidia`,
  nobody: `
    nadie, nada, ningun, ninguna, ninguno, ningun otro, ninguna otra, no hay, no existe, no existen, no encontraras, no vas a encontrar,
    no encontrareis, quien mas, que mas, en ningun sitio, en ninguna parte, dime una, dime otra, ensename, muestrame, jamas se ha,
    nunca se ha,
    nadie mas, ninguna empresa, ningun fabricante, ninguna bomba, ninguna bateria, ninguna marca, ningun sistema, no hay otra, no hay
    otro, nadie jamas`,
  only: `
    el unico, la unica, los unicos, las unicas, la primera y unica, solo northlight, solo nosotros, somos los unicos, la primera,
    la unica e inigualable, primicia mundial, la primera bomba, la primera bateria, solo hearth, solo cell, solo la hearth, unica en
    espana, unico en espana, los unicos en, la unica que, el unico que, la primera del mundo, la primera de espana`,
  thing: `
    bomba, bombas, bomba de calor, bombas de calor, caldera, calderas, calefaccion, calefacciones, bateria, baterias, sistema, sistemas,
    tecnologia, tecnologias, producto, productos, solucion, soluciones, aparato, aparatos, modelo, modelos, empresa, fabricante,
    fabricantes, marca, marcas, proveedor, instalador, eleccion, opcion, maquina, radiador, radiadores, nevera, frigorifico, estufa,
    estufas, forma, manera, modo, termo`,
  compare: `
    rival, mejor, mejores, igual, iguala, igualar, acerca, acercarse, supera, superar, compara, comparar, comparable*, compite, competir,
    similar*, parecid*, semejante*, sombra, altura, tan bien, tan silencios*, tan eficiente*, tan fiable*, tan segur*, tan limpi*,
    tan poco, tan barat*, tan buen*, tan verde*, tan duradera*, gana, ganarle, la toca, le llega, equivalente*, a la suela, tan lejos,
    copiar, copiado, copia, imitar, por encima, ha sabido, replicar, atreve*, ofrece*, sustitu*, reemplaz*, logrado, conseguido,
    tan compact*, tan discret*, tan list*,
    tanto, tanta, decir lo mismo, puede decir, se acerca, se acercan, ni de lejos, ni por asomo, llegar tan, ir tan`,
  market: `
    del mercado, en el mercado, del mundo, en el mundo, de espana, en espana, de europa, en europa, del pais, del sector, de su clase,
    de su categoria, de la historia, de todos los tiempos, que existe, que existen, que hay, que puedes comprar, que se fabrica,
    que se vende, que se puede comprar, jamas fabricad*, jamas vist*, nunca vist*, hoy en dia, en ningun sitio, en ninguna parte,
    haciendo, a la venta, en venta, del planeta, en el planeta, que se venda, que puedas comprar,
    del continente, en el continente, de la region`,
  ahead: 'por delante, ventaja, anos luz, delantera, superior*, por encima, adelantad*, supera*, saca',
  others: `
    los demas, las demas, demas, otros, otras, otro, otra, todos, todas, todo, todo el mundo, cualquier, cualquiera, competencia,
    competidor*, resto, media, mercado, convencional*, tradicional*, normal*, corriente*, antigua*, vieja, vieja*, viejo, caldera,
    calderas, gas, gasoleo, fosil*, radiador*, estufa*, las de siempre, los de siempre, termo, otros venden, la mayoria, nadie`,
  impossible: 'imposible, no se puede, no puede ser, no hay quien, no cabe, dificil',
  better: `
    mejor, mejores, menos, mas verde*, mas limpi*, mas silencios*, mas eficiente*, mas barat*, mas economic*, mas fiable*, mas segur*,
    mas rapid*, mas caliente*, mas pequen*, mas potente*, mas robust*, mas duradera*, mas inteligente*, mas ecologic*, mas sostenible*,
    mas san*, mas tiempo, mas rentable*, mas pur*, mas resistente*, mas compact*, mas comod*, mas sencill*, mas liger*, mas calor,
    mas confort, superior*, mas, mas discret*, mas callad*, mas suave*, mas list*, mas solid*, mas avanzad*, mas modern*, mas precis*,
    mas sobri*`,
  than: 'que',
  fraction: `
    mitad, doble, triple, la mitad, el doble, el triple, dos veces, tres veces, cuatro veces, cinco veces, seis veces, diez veces,
    # veces, un tercio, tercio, cuarta parte, tercera parte, quinta parte, decima parte, tres cuartos, dos tercios, una fraccion, por dos,
    duplica*, triplica*`,
  outdo: `
    supera*, gana, bate, aplasta*, destrona*, barre, deja atras, dura mas, deja en ridiculo, en ridiculo, deja en evidencia, deja,
    hace parecer, jubila, jubilan, al museo, museo, prehistoria, dinosaurio*, obsolet*, reemplaza*, sustituye*, entierra*, a diferencia,
    comparad*, frente a, en comparacion, eclipsa*, humilla*, convierte, da mil vueltas, mil vueltas`,
  bill: `
    factura, facturas, recibo, recibos, coste, costes, gasto, gastos, consumo, contador, la luz, el gas, presupuesto, lo que pagas,
    lo que gastas, cuota, contrato del gas`,
  cut: `
    reduc*, baj*, recort*, ahorr*, elimin*, rebaj*, divid*, disminu*, diezm*, derrit*, parte, mitad, fulmina*, borra*, suprim*, quita*,
    adios, evit*, aliger*, se acabo, se acabaron, tumba, desplom*, aplasta*, hund*, adelgaz*, desinfl*, tij*, a la mitad, encog*, aplast*,
    machac*`,
  vanish: `
    mitad, a la mitad, desapare*, a cero, cero, reduc*, baj*, cae, caen, caera, cayo, cayeron, desplom*, derrit*, evapor*, esfum*,
    ridicul*, minim*, diminut*, historia, se hunde*, se acabo, se acabaron, recuerdo, disminu*, se desinfla*, pequena, pasado de, paso de,
    pasar de, pasa de, bajado de, se mueve, mueve, parado, quieto,
    en caida libre, caida libre, por los suelos, se derrit*, derritiendo, ridicula, ridiculo, de risa, da risa, te ries de, os reis de, en
    nada, se queda en, se quedan en`,
  forget: `
    olvid*, adios, di adios, dile adios, decir adios, despid*, se acabo, se acabaron, no mas, tira, rompe, deja de temer, miedo,
    sin miedo, ya no, riete, cancela*, da de baja`,
  pay: 'pag*, gast*, cuest*, cost*, desembols*, abon*, precio, precios, calentar*, calienta*, consum*, usa, sale, saldra',
  less: `
    menos, mitad, nada, casi nada, practicamente nada, fraccion, nunca mas, no volver*, jamas, centimos, cuatro duros, cuatro perras,
    ni un centimo, ni un euro, ni un duro, cero, poco, muy poco, poquisimo, apenas, barat*, tan barato, calderilla, precio de un cafe,
    un cafe, irrisori*, cuarta parte, tercera parte, tercio, nunca, una miseria, solo,
    dos duros, mucho menos, bastante menos`,
  save: `
    ahorr*, economic*, barat*, rentab*, ganga, chollo, buen precio, relacion calidad*, vale cada, cada centimo, cada euro, merece la pena,
    hucha, gana dinero, asequible*, se gana, sale a cuenta, compensa, negocio redondo, poco consumo, bajo consumo, menos de un euro,
    por unos centimos, por el precio de un, por lo que cuesta un,
    un dineral, una fortuna, dinero de verdad, un paston, un monton de dinero, ahorro, ahorros, ahorraras, ahorrareis`,
  free: 'gratis, gratuit*, de balde, regalad*, regalo, por la cara, a coste cero, coste cero, sin coste',
  energy:
    'calefaccion, calor, electricidad, energia, luz, agua caliente, gas, corriente, gasoleo, kilovatios',
  payback: `
    se paga, se pagan, se amortiza*, amortiz*, se rentabiliza*, se autofinancia*, inversion, recuper*, recuperas, retorno, rentabilidad,
    se financia*, beneficio*, mejor que el banco, plazo fijo, sale ganando, salen ganando, con intereses, vuelve con, dinero mejor,
    mejor gastado, amortizada, amortizado, en un abrir y cerrar, sale rentable, en dos inviernos, en tres inviernos, en pocos inviernos,
    se financia sola, se paga sola, se paga solo, amortizas`,
  gain: `
    mas dinero, dinero en, bolsillo, bolsillos, cartera, cuenta corriente, cuenta del banco, tu cuenta, mas rico, mas ricos, fin de mes,
    final de mes, fortuna, ganar dinero, ganas dinero, te sobra, sobrara, te queda, monedero, hucha, dinero extra, ganas, ganais,
    buen dinero, ingreso*, vendes, dinero cada, te llevas`,
  worth:
    'valor, vale, valdra, valdran, valen, revaloriz*, revend*, se vende, se vendera, se venden, precio de venta, plusvalia, sube, aument*, gana, cotiza*',
  home: 'casa, casas, hogar, hogares, vivienda, viviendas, piso, inmueble, propiedad, inmobiliari*, chalet',
  state:
    'estado, ayudas, ayuda, subvencion*, gobierno, fondos europeos, next generation, hacienda, contribuyente*, junta, comunidad autonoma',
  funds:
    'paga, pagan, cubre, cubren, financi*, regala, regalan, da, dan, pone, ponen, devuelve*, asume*, abona*, sufraga*',
  mostOfIt:
    'todo, toda, totalidad, casi todo, mitad, resto, integr*, entero, entera, mayor parte, hasta el ultimo, gran parte, completo',
  ill: `
    asma, asmatic*, alergi*, alergia*, rinitis, eccema*, migrana*, dolor, dolores, dolor de cabeza, dolor de espalda, artritis, artrosis,
    reuma*, articulacion*, resfriad*, catarro*, constipad*, gripe, virus, bacterias, germenes, infeccion*, enfermedad*, enferm*, insomnio,
    estres, ansiedad, moho, humedad*, polen, tos, tose, tosen, toser, bronquitis, tension, hipertension, cancer, sinusitis, estornud*,
    inhalador, acaros, mocos, medico, picor*, depresion, ronca*, medicos, humed*, bronquios, duelen, duele, malos, ponerse malos,
    ponen malos, estornudo*, enferma`,
  relief: `
    cura, curan, curo, curad*, sana, alivia*, previene*, prevenir, evita*, elimina*, mata, matan, combate*, reduce*, quita*, quito,
    protege*, bueno para, buena para, bueno contra, ayuda*, adios, sin, se acabo, se acabaron, fin, desapare*, mejor*, se fue, se fueron,
    historia, ya no, nunca, no, menos, desde, calma*, calmado, olvid*, ni, nada de, ningun*, aleja*, ahuyenta*, encanta, han vuelto,
    suave para, respira*, respiran, por fin, revive, reviven, libr*, atenua*, disminuy*`,
  sleep: 'duerm*, dorm*, sueno, noches, descans*',
  well: `
    mejor, profundamente, como un bebe, como bebes, como un liron, a pierna suelta, tranquil*, reparador*, por fin, placid*, de un tiron,
    bien, mas profundo,
    como un tronco, como un angel, como un bendito, del tiron, mejor que nunca, como nunca`,
  healthy: `
    sano, sana, sanos, sanas, saludable*, salud, bienestar, sistema inmun*, inmunidad, defensas, pulmones, respiratori*, respira mejor,
    respirar mejor, respiras mejor, respiraras, medicamente, clinicamente, medicos recomiendan, recomendad* por medicos, vivir mas,
    viviras mas, antibacterian*, hipoalergenic*, purific*, descansado, descansada, descansados, terapeutic*, vitalidad, curativ*,
    vive mas, mejor salud, bueno para el corazon, buena para la piel, refuerza tus, menos medicinas, lejos del medico,
    menos resfriados, menos malos, se ponen menos, enferman menos, enfermaras menos, en plena forma, mas joven, mas jovenes, aire puro,
    aire mas puro, aire mas limpio, aire mas sano, adios al inhalador, sin inhalador, inhalador`,
  clean: 'limpi*, pur*, puro, pura, sano, sana, fresc*, filtra*, purific*, mejor*, renueva*, de montana',
  air: 'aire, ambiente, atmosfera, clima interior',
  planet: `
    planeta, clima, medio ambiente, medioambiente, naturaleza, tierra, osos polares, oso polar, glaciares, generaciones futuras,
    futuras generaciones, biodiversidad, bosques, oceanos, madre tierra, ecosistema*`,
  kind: `
    buen*, bien, mejor*, amable*, amig*, respet*, salv*, proteg*, cuid*, ayud*, gracias, agradec*, dano, dana, danar, perjudic*, cura,
    sonrie, quiere, ama, favor, impacto, inofensiv*, para el, para la, con el, con la, mim*, compromet*, comprometid*, benefici*, respir*,
    mima*, aliv*, da un respiro, hace un favor`,
  carbon:
    'co2, carbono, emision*, huella, gases de efecto, efecto invernadero, contamin*, humo, humos, hollin, arboles, fosil*, gases, dioxido',
  green: `
    ecologic*, eco, ecofriendly, eco friendly, ecorresponsable*, verde, verdes, sostenible*, sostenibilidad, respetuos*,
    neutra en carbono, neutro en carbono, neutras en carbono, neutros en carbono, neutralidad climatica, climaticamente neutr*,
    cero emisiones, cero carbono, cero impacto, sin emisiones, libre de emisiones, libre de co2, bajo en carbono, bajas en carbono,
    descarboniz*, renovable*, reciclable*, reciclad*, biodegradable*, compostable*, no toxic*, nada toxico, sin toxicos, libre de toxicos,
    conciencia tranquila, buena conciencia, sin culpa, sin remordimientos, energia limpia, calor limpio, calefaccion limpia,
    electricidad limpia, 100 % limpi*, totalmente limpi*, natural, cero residuos, no contamina, no emite, sol y viento, viento y sol,
    salva el planeta, cuida el planeta, cuida del planeta, respeta el planeta, respetuos* con el, respetuos* con la, buena para el
    planeta, bueno para el planeta, buena para el clima, 100 % verde, 100 % renovable, cien por cien ecologic*, cien por cien renovable,
    cien por cien verde, sin contaminar, contaminacion cero, sin emitir, amiga del clima, amigo del clima, amiga del planeta`,
  harmless: `
    lo mas dificil, lo mas divertido, lo mas gracioso, lo mas duro, lo mas bonito, lo mas importante, el mas joven, la mas joven,
    el mas viejo, el mas paciente, la mas paciente, la mas cansada, lo mas raro, como mas, a lo mas, la primera vez, el primer dia,
    la primera, libro sobre, sobre la, la mitad de mi, la mitad del equipo, media hora, medio dia, te verde, luz verde, judias verdes,
    contenedor verde, tiempo libre, dia libre, puesto libre, en la naturaleza, por naturaleza, buenos dias, buenas tardes, buena suerte,
    buen humor, buen viaje, buen rato, buenas noches, que aproveche, ni idea, no solo, sin bromas, mas tarde, mas preguntas que,
    mejor tarde que, tierra, gas pimienta, gracias a todos, gracias por, gracias al equipo, al menos, por lo menos, mas o menos,
    ni mas ni menos,
    turno de noche, turnos de noche, camara fria, camara frigorifica, anoche, esta noche, la noche anterior, trabajo de noche`,
  customer:
    'cliente, clientes, clienta, clientas, propietari*, hogares, familias, los que, quien la tenga, quienes, todo el que, quien se, usuario*',
  every: 'cada, todos, todas, todo, ni un, ni una, ningun, ninguna, nadie, nunca',
  content: `
    satisfech*, content*, feliz, felices, encantad*, recomiend*, recomend*, queja, quejas, quejad*, reclamacion*, arrepient*, arrepentid*,
    decepcion*, gana, ganan, ganando, ahorr*, beneficia*,
    repetir, repetiria, repetirian, volveria, volverian, recomendaria, recomendarian, elegirian, fieles, confian, confia, cinco estrellas,
    enamorad*, entusiasm*`,
  even: 'incluso, hasta, aunque, aun, por mucho',
  hardship:
    'frio, helada*, nieve, invierno, tormenta, fuera, antigua*, vieja*, sin aislar, mal aislad*, bajo cero, polo norte, polar, temporal',
  itself:
    'sola, solo se, por si sola, por si solo, automaticamente, sin hacer nada, sin que hagas, sin mover un dedo',
  much: `
    totalmente, completamente, absolutamente, increiblemente, extremadamente, perfectamente, super, ultra, tan, realmente, asombrosamente,
    ni se, casi, practicamente`,
  virtue: `
    silencios*, inaudible*, eficiente*, fiable*, potente*, economic*, barat*, segur*, comod*, acogedor*, durader*, robust*, resistent*,
    inteligent*, inofensiv*, oye, rapid*`,
  with: 'con, gracias a, desde, al lado de, junto a',
  you: 'te, tu, tus, os, vuestra, vuestro, vuestras, vuestros, todos',
  crew: `
    nosotros, hemos, mi, mis, me, yo, montar, montamos, montado, tardamos, tardo, llevar, llevamos, instaladores, equipo, companero,
    companera, si quieres, pregunta, preguntas, dudas, ensene, ensena, visita, historia`,
  likeUs: `
    como nosotros, que nosotros, como nosotras, que los nuestros, que las nuestras, como la nuestra, salvo nosotros, excepto nosotros,
    que la nuestra, que el nuestro`,
  dated:
    'edad de piedra, museo, dinosaurio*, obsolet*, prehistoria, prehistoric*, edad media, antigualla*, chatarra, reliquia*',
  worry: 'preocupaci*, problema, problemas, miedo, quebradero*, frio, pies frios',
  over: 'acaban, acaba, acabaron, terminan, termina, adios, olvid*, desapare*, historia, resuelt*, fin',
  harm: 'rastro, huella, dano, danos, impacto, residuo*, humo, humos, contaminacion, perjuicio*, mancha, polvo',
  wins: 'gana, ganan, ganador*, campeon*, victoria',
  does: `
    va a, hace, da, trae, permite, deja, mantiene, sigue, seguira, puede, no, nunca, siempre, gasta, consume, ahorra, protege, regala,
    convierte, transforma, cambia, quita, evita, resuelve, sabe, aprende, se adapta, es cero, es tan, ayuda, libera, hara, sera, dara,
    rinde, ofrece, es la, es el, es lo, funciona, se encarga, puede con, nunca ha, es tu, calienta, aguanta, da para`,
  neutral: `
    caja, cajas, carton, puerta, escalera, ascensor, furgoneta, camion, remolque, foto, imagen, video, stand, feria, exposicion, ver, vi,
    visto, vista, bautizada, llamada, se llama, funda, gorro, jardin, linea, nave, estante, almacen, entrega, entregada, llego, palet,
    etiqueta, manual, dibujo, cartel, pegatina, taza, juguete, forma de, probada, prueba, banco, prototipo, color, pintura, tornillo,
    tornillos, pesada, pesa, aislar, aislada, perito, aprendiz, escuela, colegio, museo, puertas abiertas, charla, curso, formacion,
    personas para`,
  rivals: 'la competencia, competidor*, rivales, otras marcas, otros fabricantes',
  sentBack: 'devuelto, devolvio, devuelve, quejado, queja, arrepentido, arrepiente, decepcionado',
  mad: 'loco, loca, locos, tonto, tonta, tontos',
  count: '#',
  ratio: 'de cada, de',
  like: 'como',
  survives: 'resiste, resisten, soporta, soportan, aguanta, aguantan, sobrevive*',
  self: `
    yo, mi, mis, me, conmigo, dormi, llegue, tarde, tardo, tengo, he, fui, voy, estoy, soy, trabajo, aprendi, sueldo, monte, hice, puse,
    comi, sali, llevo, explico, quiero, puedo, pense, vi, creo, gane, pase, estuve, hable, ayude, lei, corri, subi`,
  topic: `
    calefaccion, calient*, calent*, calor, caliente, factura*, recibo*, energia, electricidad, luz, gas, gasoleo, red, bomba*, bateria*,
    caldera*, radiador*, agua caliente, casa, casas, hogar*, vivienda*, euros, €, client*, invierno*, termostat*, consum*, unidad,
    unidades, co2, grados, instalacion, instalaciones, ahorr*, instalador*, tecnico, reparaciones`,
  everyday: `
    sopa, tarta, tartas, roscon, cafe, te, comida, almuerzo, desayuno, pizza, tortilla, paella, bocadillo*, cerveza, cana, canas, quiz,
    futbol, futbol sala, torneo, partido, copa, equipo, ping pong, ajedrez, maraton, carrera, coro, concierto, pelicula, libro, capitulo,
    podcast, novela, tiempo que hace, lluvia, sol, amanecer, atardecer, nieve, vacaciones, fin de semana, cumpleanos, fiesta, perro, gato,
    gata, gatos, perros, jardin, huerto, impresora, comedor, sofa, autobus, tren, bici, trayecto, jefe, jefa, companero, companera,
    companeros, companeras, aprendiz, aprendiza, aprendices, entrevista, tutor, tutora, oficina, chiste, chistes, cancion, baile,
    excursion, paraguas, calcetines, botas, carrera profesional, empleador, trabajo, curro, puesto, practicas, becari*, candidat*,
    chocolate, helado, jamon, churros, cocido, croquetas, hamburguesa*, galletas`,
  expected: `
    nunca, nada, esperaba, pensaba, creia, yo, ayer, el ano pasado, la semana pasada, antes, en primavera, un ano, una hora, una semana,
    un mes, dos horas, una vez, dos veces, fuera, me, mi, diez, pensais, crees, parece, a mi, hoy, el otro dia, tu`,
  never: `
    jamas, nunca, nunca antes, jamas antes, por primera vez, hasta ahora nunca, nunca hasta ahora`,
  soMuch: 'tanto, tanta, tantos, tantas, tan, tan poco, tan poca, semejante, asi de, igual de',
  makes: `
    fabrica, fabrican, hace, hacen, construye, construyen, disena, disenan, vende, venden, ofrece, ofrecen, produce, producen, instala,
    instalan, ha logrado, ha conseguido`,
  share: `
    %, por ciento, nueve de cada diez, 9 de cada 10, diez de cada diez, 10 de cada 10, casi todos, la inmensa mayoria, la practica
    totalidad, casi la totalidad`,
  expert: `
    expertos, especialistas, profesionales, medicos, medico, pediatras, neumologos, alergologos, cientificos, investigadores,
    laboratorios, estudios, un estudio, ciencia, ocu, pruebas independientes`,
  advise: `
    recomiend*, recomend*, aconsej*, aprueb*, aprob*, demuestr*, demostr*, confirm*, certific*, avala*, avalan, coincid*, prefier*, de
    acuerdo, respald*`,
  hear: `
    oyes, oiras, oireis, se oye, oye, la oiras, oir, notaras, notas, notareis, enteras, enterais, entera`,
  change: `
    cambia, cambiara, cambiar, cambio la, transforma, transformara, transformar, revoluciona, revolucionara, facilita, simplifica, salva,
    salvara`,
  life: `
    la vida, tu vida, vuestra vida, su vida, tu dia a dia, el dia a dia, tu casa, tu hogar, tus inviernos, el invierno`,
  noise: `
    ruido, ruidos, averia, averias, preocupacion, preocupaciones, mantenimiento, olor, olores, humo, humos, emision, emisiones, estres,
    lios, compromisos, sorpresas, sustos, factura, facturas, gas, co2, riesgo, riesgos, reparaciones, lio, problemas, sobresaltos`,
  none: 'cero, sin, ni un, ni una, ningun, ninguna, nada de, adios a, se acabaron, se acabo, ni',
};
