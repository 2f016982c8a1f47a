import type { AbuseLexicon } from './abuse-lexicon.ts';

/** Written for Herald. */
export const spanish: AbuseLexicon = {
  you: 'tu, ti, vosotros, vosotras, usted, ustedes, vos',
  youAre: `
    eres, sois, es usted, son ustedes, tu eres, no eres, no eres mas que, pareces, pareceis, sigues siendo, seras siempre, siempre seras,
    estas hecho, estas hecha, hueles, apestas, apestais, fuiste siempre, no sois, sos, vos sos, mira que eres, anda que eres`,
  human: `
    jefe, jefa, encargado, encargada, director, directora, capataz, supervisor, supervisora, repartidor, repartidora, conductor,
    conductora, recepcionista, secretaria, secretario, contable, becario, becaria, aprendiz, aprendiza, companero, companera, companeros,
    cliente, clienta, clientes, vecino, vecina, vecinos, tipa, chaval, chavala, fulano, fontanero, instalador, instaladora, tecnico,
    tecnica, ingeniero, ingeniera, arbitro, politico, politica, ministro, ministra, profesor, profesora, camarero, camarera, vendedor,
    vendedora, cajera, cajero, conserje, portero, portera, hermano, hermana, cunado, suegra, ciclista, ciclistas, limpiadora, alcalde,
    presentador, presentadora, el tipo ese, ese tipo, este tipo, ese tio, esa tia, esa mujer, ese hombre, la nueva, el nuevo, ex,
    antiguo jefe, el chaval ese, ese chaval, casero, casera, los que votan, inquilino, el del taller, el del coche, la del coche, los que`,
  victim:
    'te, os, le, les, ti, ese tipo, ese tio, esa tia, esa gente, al repartidor, al jefe, al arbitro, al conductor, usted, ustedes, al que, a todos ellos',
  their: 'tu, tus, su, sus, vuestro, vuestra, vuestros, vuestras',
  lot: `
    gente como tu, gente como vosotros, gente como el, gente como ella, gente como ellos, gente como esa, gente de tu, gente de su,
    los de tu calana, los de su calana, alguien como tu, tipos como tu, tipos como el, tios como tu, tias como, mujeres como,
    hombres como, como tu habria, los de tu clase, los de su clase, los de tu especie, los de su especie, tu especie, vuestra calana,
    tu calana, esa calana, esta calana, esa gentuza, esta gentuza, esa chusma, esta chusma, esa panda, esta panda, esa banda, esa ralea,
    esta ralea, la gente como, personas como tu, gente asi, esa gente, toda esa gente, enfermos del,
    los de tu religion, la gente de tu religion, gente de tu religion, los de tu raza, los de tu color, gente de tu color, gente de tu
    pais, los de tu pais, tu religion, los de tu origen`,
  group: `
    extranjero, extranjeros, extranjera, extranjeras, inmigrante, inmigrantes, migrantes, refugiados, moro, moros, arabe, arabes,
    africanos, negros, asiaticos, chinos, judio, judios, musulman, musulmanes, gitano, gitanos, gitana, gitanas, rumano, rumanos, polacos,
    sudamericanos, sudaca, sudacas, latinos, panchitos, ecuatorianos, colombianos, venezolanos, bolivianos, marroqui, marroquies, gays,
    homosexuales, maricas, lesbianas, travestis, mujeres, rubias, discapacitados, minusvalidos, jubilados, boomers, pelirrojos,
    madrilenos, vascos, autistas, catolicos, los de fuera, los del sur, los del otro lado, sirios, mexicanos, ancianos, tias, chicas,
    hombres, viejos, menas`,
  elder:
    'abuela, abuelo, abueleta, yaya, yayo, viejales, carcamal, carcamales, momia, vejestorio, vejestorios, boomer, anciano, anciana, abuelete, matusalen',
  all: `
    todo el mundo, vamos, vamos todos, venga todos, amigos, entre todos, quien se apunta, quien se viene, apuntaos, si lo hacemos todos,
    a partir de hoy, a partir de manana, compartid, difundid, no pareis, que nadie, que cada uno, todos a, que todos, vamos todos a,
    id todos, entrad todos, todos al perfil, todos a su, venga gente`,
  anyone:
    'alguien, cualquiera, algun dia alguien, un dia alguien, mis primos, mis hermanos, mis colegas, uno de estos dias, que alguien',
  be: `
    es, son, esta, estan, era, eran, parece, parecen, sigue siendo, huele, huelen, apesta, apestan, se comporta como, esta hecho,
    esta hecha, resulta ser, no es, no es mas que`,
  isA: `
    es un, es una, son unos, son unas, es el mayor, es la mayor, son todos unos, son todas unas, no es mas que un, no es mas que una,
    ese es un, esa es una, es todo un, es toda una, esta hecho un, esta hecha una, es un autentico, es un verdadero, ellos son, son todos,
    son todas, este es un, esta es una, ahi va el, ahi va la, parece un, parece una, parecen unos, parecen unas`,
  aim: `
    menudo, menuda, menudos, menudas, vaya, vaya un, so, pedazo de, trozo de, cacho, cacho de, panda de, hatajo de, atajo de, banda de,
    punado de, manada de, hatajo, maldito, maldita, malditos, malditas, puto, puta, putos, condenado, asqueroso, asquerosa, autentico,
    autentica, el muy, la muy, los muy, un tal, valiente, tipico, tipica, el mayor, la mayor, nada mas que un, un vulgar, un triste,
    una triste, ay que, hay que ser, mi querido, rey de los, saco de, que tio mas, que tia mas, este pedazo de, ese pedazo de, gordo,
    gorda, pobre, viejo, vieja`,
  than: 'que, como',
  like: `
    como un, como una, como unos, como unas, peor que un, peor que una, parece un, parece una, parecen unos, tiene cara de,
    tienes cara de, hecho un, hecha una, mas que un, mas que una`,
  too: 'demasiado, muy, tan',
  for: 'para, como para, que no',
  lack: `
    ningun, ninguna, ni un, ni una, no tiene, no tienes, no tienen, no teneis, sin, cero, perdio, menos, le falta, te falta, les falta,
    falta de, le faltan, te faltan, ni dos, ni pizca de, un solo, una sola, tiene el, tienes el, olvido el, comprate, buscate, usa el,
    usa tu, te cabe, le cabe, la mitad de, tan poco, tan poca, poco, poca, nunca tuvo`,
  slur: `
    fracasado, fracasada, fracasados, perdedor, perdedora, perdedores, don nadie, cero a la izquierda, inutil, inutiles, inepto, inepta,
    ineptos, incompetente, incompetentes, vago, vaga, vagos, vagas, gandul, gandula, gandules, holgazan, holgazana, holgazanes, haragan,
    haraganes, parasito, parasitos, gorron, gorrona, gorrones, aprovechado, aprovechada, aprovechados, sanguijuela, sanguijuelas,
    chupasangre, chupasangres, chorizo, chorizos, ladron, ladrona, ladrones, estafador, estafadora, estafadores, mentiroso, mentirosa,
    mentirosos, embustero, embustera, hipocrita, hipocritas, traidor, traidora, traidores, chivato, chivata, chivatos, lameculos, trepa,
    trepas, cobarde, cobardes, nenaza, nenazas, calzonazos, blandengue, llorica, lloricas, llorona, mariquita, afeminado, payaso, payasa,
    payasos, bufon, bufones, mamarracho, mamarrachos, monigote, fantoche, charlatan, charlatanes, farsante, farsantes, impostor,
    impostora, chapucero, chapucera, chapuceros, bruja, brujas, arpia, arpias, vibora, viboras, harpia, cotilla, cotillas, cotorra,
    metomentodo, sabelotodo, listillo, listilla, enterado, enterada, fanfarron, chulo, creida, prepotente, caradura, caraduras,
    sinverguenza, sinverguenzas, impresentable, impresentables, desgraciado, desgraciada, desgraciados, infeliz, miserable, miserables,
    mezquino, canalla, canallas, granuja, granujas, rufian, bellaco, villano, gentuza, chusma, escoria, basura humana, morralla, ralea,
    chiflado, chiflada, pirado, pirada, zumbado, zumbada, majara, tarado, tarada, demente, desequilibrado, desequilibrada, psicopata,
    psicopatas, enfermo mental, enferma mental, degenerado, degenerada, degenerados, pervertido, depravado, salido, salida, baboso,
    viejo verde, pajillero, guarro, guarra, guarros, cerdo, cerda, puerco, puerca, cochino, cochina, asqueroso, asquerosa, asquerosos,
    mugriento, piojoso, piojosa, muerto de hambre, muertos de hambre, pordiosero, mendigo, vagabundo, zarrapastroso, zarrapastrosa,
    borracho, borracha, borrachos, borrachuzo, drogata, yonqui, yonquis, engendro, adefesio, espantajo, esperpento, gordinflon,
    gordinflona, gordo seboso, foca, canijo, tullido, lisiado, lisiada, retrasado, retrasada, retrasados, subnormal, subnormales, mongolo,
    mongola, mongolos, anormal, anormales, analfabeto, analfabeta, analfabetos, ignorantes, paleto, paleta, paletos, cateto, cateta,
    catetos, palurdo, palurdos, garrulo, garrulos, pueblerino, salvajes, troglodita, trogloditas, cavernicola, cavernicolas, neandertal,
    neandertales, cromanon, brutos, alimana, alimanas, sabandija, sabandijas, tirano, tirana, dictador, nazi, nazis, facha, fachas,
    terrorista, terroristas, delincuente, delincuentes, matones, maton, zorra, zorras, furcia, furcias, fulana, ramera, pelandusca,
    buscona, golfa, golfas, pendon, calientabraguetas, estrecha, solterona, amargado, amargada, amargados, resentido, envidioso,
    envidiosa, plasta, pelma, pelmazo, estorbos, tonto, tonta, tontos, tontas, bobo, boba, bobos, lelo, lela, zopenco, zopencos, zoquete,
    zoquetes, cenutrio, cenutrios, merluzo, besugo, besugos, mastuerzo, alcornoque, alcornoques, ceporro, ceporros, tarugo, borrico,
    borrica, asno, asnos, burro, burra, burros, borrego, borregos, cabeza hueca, cabezahueca, cabeza de chorlito, pasmado, pasmarote,
    pazguato, panoli, pringado, pringada, pringados, mequetrefe, mindundi, mindundis, piltrafa, tipejo, tipeja, imbecil, idiota, estupido,
    estupida, carcamal, vejestorio, petarda, lerdo, lerda, patoso, negado, negada, zote, cazurro, chupoptero, mantenida, mantenido, memo,
    mema, memos, salvaje, bruto, loco, loca, enfermo, enferma, chapuzas,
    lastre, espantapajaros, error de la naturaleza, peso muerto`,
  beast: `
    cerdo, cerda, cerdos, puerco, marrano, marrana, cochino, guarra, vaca, vacas, buey, burro, burra, asno, mula, mulo, cabra, cabras,
    oveja, ovejas, carnero, borrego, gallina, pava, ganso, cotorra, rata, ratas, cucaracha, cucarachas, piojo, piojos, pulga, pulgas,
    chinche, garrapata, garrapatas, gusano, gusanos, larva, larvas, babosa, serpiente, serpientes, culebra, vibora, viboras, sapo, sapos,
    rana, lagarto, lagarta, reptil, reptiles, tiburon, buitre, buitres, cuervo, hiena, hienas, chacal, perras, chucho, gorila, macaco,
    simio, foca, ballena, morsa, hipopotamo, elefante, besugo, merluzo, insecto, insectos, bicho, bichos, alimana, bestia, bestias,
    verruga, forunculo, pustula, desecho, desechos, estiercol, excremento, mugre, porqueria, escombro, felpudo, saco de patatas, lechuga,
    calabaza, pepino, nabo, cadaver, esqueleto, zombi, zombis, monstruo, trozo de carne, florero, jarron, maniqui, espantapajaros, lapa,
    animal, animales, perro, perra, perros, basura`,
  dim: `
    tonto, tonta, tontos, tontas, bobo, boba, bobos, estupido, estupida, estupidos, estupidas, idiota, idiotas, imbecil, imbeciles, lerdo,
    lerda, torpe, torpes, corto, corta, cortito, cortita, cortos, lento de, descerebrado, descerebrada, descerebrados, sin cerebro,
    sin luces, sin sangre, sin dignidad, sin oficio, hueco, hueca, ignorante, ignorantes, inculto, inculta, incultos, analfabeto,
    analfabeta, retrasado, retrasada, subnormal, subnormales, anormal, demente, loco, loca, chalado, chalada, histerico, histerica,
    histericas, vago, vaga, vagos, vagas, perezoso, perezosa, holgazan, inutil, inutiles, incompetente, incompetentes, inepto, inepta,
    ineptos, cobarde, cobardes, rastrero, rastrera, rastreros, hipocrita, hipocritas, mentiroso, mentirosa, mentirosos, falso, falsa,
    traidor, mezquino, mezquina, ruin, ruines, patetico, patetica, pateticos, despreciable, despreciables, mediocre, mediocres,
    insignificante, primitivo, primitiva, salvaje, salvajes, maleducado, maleducada, inferior, inferiores, degenerado, degenerada,
    borracho, borracha, alcoholico, senil, chocho, chocha, gaga, amargado, amargada, frigida, estrecha, malfollada, reprimida, arrogante,
    creido, creida, baboso, babosa, pervertido, malnacido, malnacida, ladron, ladrona, ladrones, muerto de hambre, apestado, enchufado,
    enchufada, zopenco`,
  foul: `
    feo, fea, feos, feas, horrendo, horrenda, horroroso, horrorosa, gordo, gorda, gordos, gordas, obeso, obesa, seboso, sebosa, fofo,
    fofa, asqueroso, asquerosa, asquerosos, asquerosas, repugnante, repugnantes, repulsivo, repulsiva, inmundo, inmunda, inmundos,
    apestoso, apestosa, apestosos, maloliente, hediondo, hedionda, guarro, guarra, guarros, sucio, sucia, sucios, sucias, mugriento,
    mugrienta, cutre, ridiculo, ridicula, ridiculos, insoportable, insoportables, inaguantable, odioso, odiosa, penoso, penosa,
    lamentable, lamentables, deforme, arrugado, arrugada, grasiento, grasienta, grasoso, peludo, peluda, granudo, podrido, podrida,
    vomitivo, un asco, de mierda, de pacotilla, de tres al cuarto, de pena, de lastima`,
  mean: `
    viejo, vieja, viejos, pobre, pequeno, pequena, maldito, maldita, malditos, miserable, miserables, malo, mala, mal educado, calvo,
    calva, asqueroso, asquerosa, apestoso, venenoso, venenosa, traicionero, traicionera, rastrero, rastrera, rabioso, rabiosa, sarnoso,
    sarnosa, sarnosos, piojoso, humano, humana, con patas, de dos patas, andante, con ojos, barato, barata, triste, puto, puta, putos,
    gordo, gorda, ciego, ciega, sordo, sorda, amargado, amargada, envidioso, envidiosa`,
  vile: `
    desperdicio de oxigeno, desperdicio de aire, desperdicio humano, gasta oxigeno, gastas oxigeno, robas oxigeno, roba oxigeno,
    escoria humana, basura humana, verguenza de tu familia, verguenza para la humanidad, verguenza de la humanidad, no eres el mas listo,
    le patina la neurona, la unica neurona, una sola neurona, mal de la cabeza, enfermo de la cabeza, enferma de la cabeza,
    tocado del ala, mas tonto que, mas tonta que, mas tontos que, tonto de remate, tonta de remate, tonto perdido, tonto del bote,
    tonto como, tonta como, demasiado tonto para, demasiado tonta para, cabeza de chorlito, cabeza hueca, serrin en la, serrin en el,
    cabeza llena de serrin, cara de culo, cara de asco, cara de acelga, te cayeron de, se cayo de la cuna, te caiste de la cuna,
    se te cayo al nacer, golpe de pequeno, nadie te quiere, nadie te soporta, nadie te aguanta, nadie os aguanta, nadie la aguanta,
    nadie lo aguanta, nadie te traga, no te aguanta ni, no te quiere ni, ni tu madre, no vales nada, no deberias haber nacido,
    no debiste nacer, no tenias que haber nacido, en un manicomio, escapado del zoo, escapado del manicomio, abriendose de piernas,
    abrirse de piernas, abierta de piernas, de rodillas ante el jefe, mujer florero, me das asco, das asco, dais asco, me dais asco,
    da asco verte, da asco mirarte, da arcadas, me produce arcadas, da verguenza ajena verte, la cabeza para peinarse,
    no le llega la sangre, no te llega la sangre, deja de zampar, solo sirves para, solo vales para, solo vale para hacer cafe,
    inutil total, piltrafa humana, lastima das, hueles mal, apestas a, no hay quien te aguante, no hay quien os aguante,
    cerebro de mosquito, desecho humano, desechos humanos, prohibirles tener hijos, prohibirle tener hijos, prohibirles reproducirse,
    no deberian reproducirse, no deberian tener hijos, lloras como una nina, lanzas como una nina, corres como una nina,
    me das ganas de vomitar, me das verguenza, que asco das, eres una verguenza, sois una verguenza, puesto en la cama, ascenso en la
    cama, puesto a base de cama, trepo en la cama, se lo gano en la cama, a base de cama, haztelo
    mirar, que te encierren, que os encierren, hazte mirar,
    te odian, te odia todo, os odian, te odia, no te aguanta nadie, no te soporta nadie, con su madre que, devuelvan con su madre, con tu
    mama, vuelve con tu madre, mirate al espejo, miraos al espejo,
    cuidar de sus crios, cuidar de tus crios, a cuidar crios, cuidar a sus crios, dais pena, das pena, me das pena, me dais pena, pobre
    inutil`,
  mind: `
    cerebro, neurona, neuronas, luces, inteligencia, ci, sesos, sesera, dignidad, cojones, huevos, sentido comun, entendederas, mollera,
    personalidad, carisma, materia gris,
    coeficiente, coeficiente intelectual, cociente intelectual`,
  lowThing: `
    mosquito, mosca, hormiga, pulga, piojo, gusano, caracol, babosa, ameba, medusa, almeja, mejillon, ostra, pez, pez de colores, besugo,
    merluza, sardina, atun, gallina, gallinas, pavo, paloma, gorrion, burro, mula, asno, vaca, oveja, cabra, cerdo, mono, hamster,
    guisante, garbanzo, lenteja, nuez, cacahuete, patata, pepino, melon, calabaza, lechuga, tomate, zanahoria, nabo, alcachofa, ajo,
    ladrillo, adoquin, cemento, poste, farola, pomo, picaporte, escoba, fregona, zapato, zapatos, zapatilla, chancla, calcetin, bota,
    arado, tapia, armario, banqueta, taburete, tostadora, microondas, nevera, lavadora, cuchara, tenedor, miga de pan, tostada, bizcocho,
    flan, gelatina, yogur, barco pirata, lampara, cenicero, papelera, maceta, cactus, geranio, nino de tres, nino de cinco, crio de,
    demonio, pecado, nevera por detras, semaforo, botijo, pandereta, zombi, alga, plancton, esponja, corcho, colador, toldo`,
  jeer: `
    al hoyo, naftalina, chochea, chocheas, chochear, senil, la palmes, palmarla, tacataca, apestas, menopausica, se te paso el arroz,
    paso el arroz, vete a fregar, que caducas`,
  iWill: `
    voy a, vamos a, te voy, os voy, le voy, les voy, te vamos, le vamos, me gustaria, quiero, quisiera, podria, ganas de, me dan ganas de,
    tengo ganas de, dejame, juro que, te juro que, o te, como te, a punto de`,
  ifI: `
    como te, como os, como le, como lo, como la, como me, si te, si os, si lo, si le, si la, si me, si vuelves, si volveis, si vuelve,
    la proxima vez, la proxima, cuando te, cuando lo, el dia que, otra vez, atrevete, acercate, ven aqui, ven a, toca, repite, vuelve a,
    sigue asi, y tu, y veras, hasta que`,
  should: `
    deberian, deberia, habria que, habia que, hay que, merece, mereces, merecen, mereceis, necesita, necesitas, se merece, te mereces,
    se merecen, tendrian que, tendria que, pide a gritos, lo que necesita, le hace falta, te hace falta`,
  harm: `
    matar, mato, matarte, matarlo, matarla, matarle, matarlos, partirte, partirle, romperte, romperle, reviento, reventarte, reventarle,
    rajar, rajo, rajarte, machacar, machaco, machacarte, apalear, apunalar, degollar, estrangular, estrangularte, estrangularlo, ahogar,
    ahogarte, asfixiar, quemarte, quemarle, incendiar, prender fuego, colgarte, ahorcar, ahorcarte, linchar, fusilar, gasear,
    pegar un tiro, un tiro, tirotear, atropellar, atropello, atropellarte, pasar por encima, paso por encima, embestir, aplastar, hundo,
    hundirte, destrozo, destrozarte, arrancarte, cortarte, pegarte, golpearte, dar una paliza, una paliza, dar de hostias, hostias,
    una hostia, dos hostias, una torta, dos tortas, un guantazo, un bofeton, una bofetada, una colleja, un punetazo, un sopapo, zurrar,
    abofetear, azotar, castrar, envenenar, exterminar, ejecutar, torturar, hacer sufrir, hacer pagar, enterrar, entierro, enterrarte,
    empujar a, retorcer, retuerzo, hinchar a, desfigurar, inflar a, inflo a, crujir, crujo, parto, partir, rompo, romper, revienta,
    reventar, arrancar, arranco, pegarle`,
  punish: `
    fusilarlos, fusilarlo, fusilarte, fusilar, colgarlos, colgarlo, colgarte, ahorcarlos, ahorcarlo, matarlos, matarlo, matarte, matarla,
    lincharlos, lincharlo, quemarlos, quemarlo, gasearlos, gasearlo, encerrarlos, encerrarlo, encerrarte, encerrarla, atarlos, atarlo,
    castrarlos, castrarlo, caparlos, caparlo, esterilizarlos, exterminarlos, eliminarlos, apalearlos, apalearlo, azotarlos, azotarlo,
    pegarle, pegarte, darle una, darte una, darle dos, darte dos, darle un, darte un, partirle, partirte, romperle, romperte,
    echarlo a los, echarlos al mar, tirarlos al mar, tirarlo por, tirarlo al, un tiro, una bala, una soga, la soga, una paliza,
    una buena paliza, una hostia, dos hostias, una bofetada, dos bofetadas, una torta, dos tortas, una colleja, una patada, un guantazo,
    un punetazo, una leccion a palos, la horca, la muerte, morir, morirse, pudrirse, que lo maten, que la maten, que los maten,
    que te maten, que le peguen, que te peguen, que le partan, que te partan, que le den, que te den, sufrir, todo lo malo, arder,
    una azotaina, unos azotes, unos buenos azotes, prohibirle respirar, prohibirles respirar, prohibiros respirar, prohibirte respirar,
    prohibirles reproducirse, sacrificarlos, sacrificarlo, una buena patada, una buena torta, una buena hostia, un buen punetazo`,
  body: `
    cara, boca, jeta, morro, morros, dientes, diente, nariz, cabeza, craneo, cuello, piernas, pierna, brazos, brazo, dedos, manos, mano,
    rodillas, huesos, hueso, costillas, espalda, ojos, ojo, orejas, lengua, huevos, pelotas, tripas, mandibula, crisma, alma, culo,
    barriga`,
  goods: `
    casa, coche, moto, bici, ruedas, rueda, ventanas, cristales, cristal, luna, puerta, tienda, jardin, garaje, despacho, perro, gato,
    hijos, familia, carrera, reputacion, vida, furgoneta, piso, negocio, perfil`,
  fate: `
    en un ataud, en caja de pino, caja de pino, en una cuneta, en la cuneta, a la cuneta, dos metros bajo, criando malvas,
    recoger los dientes, recogiendo los dientes, recoges los dientes, recoge los dientes, los dientes del suelo, con los pies por delante,
    pies por delante, no vuelves a andar, no vuelve a andar, no caminas, no lo cuentas, no lo cuenta, no salir vivo, no sales vivo,
    no sale vivo, no haber nacido, tu ultimo dia, sera lo ultimo, es lo ultimo que haces, te vas caliente, vas a sangrar,
    correra la sangre, las vas a pagar, lo vas a pagar, me las pagas, me las pagaras`,
  menace: `
    te mando al hospital, lo mando al hospital, la mando al hospital, te voy a mandar al hospital, acabas en el hospital conmigo,
    se donde vives, sabemos donde vives, se donde aparcas, se donde duermes, sabemos a que colegio, cuidate las espaldas,
    vigila tus espaldas, vigila tu espalda, guardate las espaldas, cuidadito conmigo, cuidadito con lo que, me las pagaras,
    me las vas a pagar, tus dias estan contados, tienes los dias contados, estas muerto, estas muerta, date por muerto,
    eres hombre muerto, duerme con un ojo, cava tu tumba, cavate tu, encarga el ataud, haz testamento, te parto la, te rompo la,
    te rompo los, te reviento la, te parto los, te voy a matar, os voy a matar, te voy a partir, te voy a reventar, te voy a romper,
    dos hostias que, partirte la cara, romperte la cara, partirle la cara, romperle la cara, partirle las piernas, romperle las piernas,
    partirte las piernas, te borro la sonrisa, borrar esa sonrisa, comer los dientes, tragar los dientes, una bala con tu nombre,
    un tiro entre, atropellarlos a todos, atropelladlos, hay que atropellarlos,
    sabemos donde aparcas, sabemos donde trabajas, se donde trabajas, tenemos tu direccion, ten cuidado al volver, mira bien antes de cruzar, te vas a arrepentir, os vais a arrepentir, se va a arrepentir`,
  hope: `
    ojala, espero que, esperemos que, deseo que, te deseo, le deseo, os deseo, que ganas de que, ganas de que, por que no te, celebrare,
    lo celebrare, brindare, me alegrare, me alegraria, que alegria si, bailare, asi te, asi se, asi se te, a ver si te, a ver si se`,
  ill: `
    mueras, muera, mueran, murais, morir, murieras, muriera, te murieras, te mueras, atragantes, atragante, atraganten, ahogues, ahogue,
    ahoguen, pudras, pudra, pudran, quemes, queme, quemen, ardas, arda, arder, infierno, en el infierno, sufras, sufra, sufran, cancer,
    tumor, sida, infarto, un ictus, cagalera, diarrea, peste, atropelle, atropellen, atropelle un, un autobus, un tren, un camion,
    un rayo, te parta, te caiga, parta un, caiga un, estrelles, estrelle, estrellen, revientes, reviente, revienten, rompas, rompa la,
    te caigas, se caiga, caigas por, caiga por, caigas del, caiga del, pierdas todo, pierda todo, lo pierdas todo, pierdas tu, pierda su,
    bajo un puente, en la calle, te quedes solo, se quede solo, sola y amargada, se te caigan, se le caigan, se te seque, se os caiga,
    no despiertes, no te despiertes, no despierte, desaparezcas, desaparezca, arruines, arruine, en el paro, esteril, agonices, tumba,
    funeral, palmes, la palmes, la palme, lo peor, muerte lenta, el tifus, algo doloroso, algo grave, algo incurable,
    pierdas el trabajo, pierdas la casa, pierdas el, pierdan el, pierda el trabajo`,
  not: 'no, nunca, jamas, nadie, ningun, ninguna, ni, sin',
  dismiss: `
    cierra el pico, cierra la boca, cerrad la boca, cierra esa boca, cierra la bocaza, cierra el hocico, vete a la porra, vete a freir,
    vete al infierno, idos al infierno, vete al diablo, anda y que te, que te zurzan, muerete, morios, muerete ya, matate, suicidate,
    ahorcate, tirate al tren, tirate a las vias, cuelgate ya, pegate un tiro, juega en la autopista, vuelve a tu cueva,
    vuelve a tu agujero, vete a tu pais, vete a tu tierra, iros a vuestro pais, idos a vuestro pais, nadie te ha preguntado,
    nadie te pregunto, quien te ha preguntado, quien te ha dado vela, quien te dio vela, a nadie le importas, nadie te quiere aqui,
    nadie os quiere aqui, nadie quiere verte, no te queremos aqui, aprende cual es tu sitio, aprende espanol o, habla en cristiano,
    que te pudras, pudrete, jodete, maldito seas, malditos seais, callate pedazo, anda callate,
    vuelvete a tu, vuelvete a tu pais, vuelvete a tu agujero, aqui no te quiere nadie, aqui nadie te quiere, no te quiere nadie, no os
    quiere nadie, que te den, que os den, vete a la mierda, vete a tomar, iros a la mierda, largate de aqui, fuera de mi`,
  belong: `
    en la cocina, cuidar ninos, que cocinen, que frieguen, deberian quedarse, deberia quedarse, tendrian que quedarse, que se queden en,
    que los echen, que las echen, que los encierren, que vuelvan, que se vuelvan, a su pais, a su tierra, a su casa, no pintan nada,
    no pintais nada, no pintas nada, no pinta nada, pintan nada, no tienen sitio, no tienen lugar, no hay sitio para, no son bienvenidos,
    deberian prohibir, habria que prohibirle, habria que prohibirles, prohibirle, prohibirles, deberian estar prohibid*,
    deberian expulsar*, deberian echar*, deberian encerrar*, no saben conducir, no sabe conducir, no saben aparcar, no valen para,
    no valeis para, no vale para, no sirven para, no servis para, no sirve para, solo sirven para, solo servis para, solo valen para,
    solo saben, no entienden de, no entenderan nunca, nunca aprenden, nunca aprenderan, demasiado debiles, demasiado emocionales,
    demasiado tontas, demasiado tontos, demasiado lentos, no estan hechas, no estan hechos, no estan hechas para, hechas para,
    necesitan un hombre, calladitas, mejor calladas, callad*, deberian callarse, deberian obedecer, al zoo, en la carcel, a la carcel,
    en una jaula, al manicomio, reproducirse, sueltos, suelta por ahi, subidas a un andamio, a la cocina, a fregar, lejos de los ninos,
    en casa cuidando, que se vayan a, para nada mas, para poco mas,
    no deberian trabajar, no deberia trabajar, no deberian estar aqui, no deberian estar, no deberian poder, sin derecho a`,
  inferior: `
    ladrones, ladron, delincuentes, criminales, violadores, terroristas, parasitos, ratas, salvajes, escoria, chusma, gentuza, basura,
    alimanas, cucarachas, plaga, vagos, vagas, flojos, perezosos, guarros, guarras, apestan, huelen mal, huelen a, se aprovechan,
    viven del cuento, viven de las ayudas, viven de nosotros, a nuestra costa, chupan del bote, cobran ayudas, las ayudas y, paguitas,
    se reproducen, se multiplican, como conejos, como ratas, nos invaden, invaden, invadir, nos quitan, quitan el trabajo, nos roban,
    enganan, timan, no se lavan, no se duchan, histericas, cotillas, cotorras, chismosas, peligro publico, un cancer, inferiores,
    menos inteligentes, dan asco, pervertidos, anormales, antinatural, contra natura, abominacion, pecadores, todos iguales,
    todas iguales, son iguales, no tienen educacion, sin educacion, no tienen cultura, sin cultura, trapichean, venden droga,
    traen enfermedades, traen droga, llevan navaja, a navajazos, tacanos, avaros, sobran, lo roban todo, son animales, roban`,
  deny: `
    no necesitamos mas, hartos de, harto de, harta de, fuera los, fuera las, abajo los, muerte a los, muerte a, echad a, echad a los,
    echar a los, expulsad a, expulsar a los, deportad a, no contrateis, no contrates, nunca contrateis, nunca contrates, jamas contratare,
    no os fieis de, no te fies de, no me fio de, no atiendo a, no atendemos a, odio a los, odio a las, no soporto a los, no soporto a las,
    no aguanto a los, no aguanto a las, tipico de, tipica de, que esperabas de un, que esperabas de una, que se puede esperar de,
    que se puede esperar de un, eso pasa por contratar a, pasa por contratar, pasa por dejar a, putas, malditos, sucios, asqueroso,
    asquerosos, quemad a los, dejar esto a, putos, no queremos mas, no queremos`,
  hound: `
    denunciarlo, denunciarla, reportar, reportad, reportarlo, reportarla, reportadlo, reportadla, hundirlo, hundirla, hundirle, hundid,
    hundidle, inundad, inundarle, inundadle, spamear, spamead, bombardead, bombardearle, acosad, acosarlo, acosarla, arruinadle,
    arruinarle, destrozarle, destrozadle, destrozarlo, destrozarla, reventarle, reventadle, reventarlo, machacarlo, machacarla,
    machacadlo, amargarle, amargadle, amargarle la vida, hacerle la vida imposible, hacedle la vida, hacerle la vida, la vida imposible,
    hacerle el vacio, hagamosle el vacio, el vacio, dejarlo solo, ignorarlo, ignorarla, ignoradlo, no le hable, nadie le hable,
    le hable nadie, le dirija la palabra, no hablarle, humillarlo, humillarla, humilladlo, ridiculizar, ridiculizarlo,
    dejarlo en ridiculo, en ridiculo, burlarnos, burlaros, burlarse de, reirnos de, reiros de, publicar su direccion,
    publicad su direccion, su direccion, llamarle de noche, llamadle de noche, malas resenas, resenas negativas, votad negativo,
    boicotear, boicotearle, excluirlo, excluirla, echarlo, echarla, que lo echen, que la echen, lo echen, la echen, lo despidan,
    la despidan, pierda el trabajo, pierda su trabajo, se quede sin, se largue, se hunda, se rinda, lincharlo, lincharla, insultarle,
    insultadle, darle una leccion, un escarmiento, tirarle huevos, hackear, hackearle, vengarnos, a por el, a por ella, ponerlo fino,
    ponedlo fino, comentadle, acabar con el, acabar con ella, reventarle el, perfil hasta que se largue,
    decidle lo que pensais, decidle lo que, decirle cuatro cosas, cuatro cosas bien, una estrella, resenas de una estrella, hacedle pagar,
    que pague por, dadle su merecido, darle su merecido, llenadle,
    reventamos, reventar, reventad, machacar, destrozamos, hundamos`,
  charms: `
    culo, culazo, culito, trasero, traserito, pompis, nalgas, piernas, muslos, tetas, tetazas, pechos, pechuga, escote, curvas, caderas,
    cuerpazo, talla de sujetador, domingas, tipazo, labios, peras`,
  attire: `
    falda, minifalda, faldita, vestido, vestidito, blusa, camiseta, escote, leggings, mallas, vaqueros, pantalon, pantalones,
    pantalones ajustados, tacones, bikini, sujetador, bragas, tanga, lenceria, ropa interior, shorts, uniforme, piernas, labios,
    mono de trabajo`,
  lust: `
    sexy, cachondo, cachonda, cachondos, pone a cien, pones a cien, me pones, buenorra, buenorro, follable, comerte, comeria, babear,
    babeando, se me cae la baba, empalmado, empalma, erecto, mojada, vuelve loco, vuelven loco, sube la temperatura,
    no se puede concentrar*, apartar la vista, apartar la mirada, quitar ojo, quitarle ojo, quitarte ojo, dejo de mirar, mirar otra cosa,
    mirar a otro, alegra la vista, alegra el dia, alegra la manana, alegria de la, merece la pena venir, en el suelo de mi,
    suelo de mi cuarto, en mi cama, quitarle, quitatela, mas carne, menos tela, nada debajo, se agacha, tocarle, tocarte, palpar, sobar,
    manosear, meter mano, pellizcar, azotar, azotito, en pelotas, sonar con, sueno con, fantasear, bonito culo, de infarto, de escandalo,
    respingon, de pecado, no hay quien atienda, no hay quien se concentre, me pone, nos pone, maciza, no puedo concentrar*`,
  want: `
    me la, me lo, me gustaria, quiero, quisiera, querria, ganas de, me encantaria, dejame, puedo, podria, le haria, te haria, la haria,
    me tiraria, me follaria, te imagino, la imagino, me imagino, imaginate, imaginar, sueno con, le falta, te falta, necesita, necesitas,
    le hace falta, te hace falta, has probado, te gustaria, te apetece, quien no, cualquiera, todos nos la, nos la, has estado`,
  sex: `
    follar, follaria, follaba, follarte, tirar a, tiraria, tirarme, tirarte, empotrar, empotraria, empotraba, montar, montaria,
    comer entera, comeria entera, comia entera, comeria todo, acostar*, acostarme, acostarte, acostarnos, llevar a la cama,
    llevarte a la cama, llevarme a la cama, en la cama, mi cama, desnuda, desnudo, desnudarte, desnudarla, en pelotas, sin ropa,
    sin bragas, en bragas, en ropa interior, en la ducha, en el almacen, sobre la mesa, encima de la mesa, contra la pared, de rodillas,
    a cuatro patas, chupar, chuparia, lamer, lameria, manosear, tocarte, tocarla, gemir, gritar de, un buen polvo, un polvo,
    echar un polvo, echarte un polvo, un buen meneo, un hombre de verdad, un macho, pasar la noche, daba lo tuyo, daria lo suyo,
    dar lo tuyo, daba lo suyo, metia, meteria`,
  lewd: `
    culazo, vaya culo, menudo culo, que culo, vaya tetas, menudas tetas,
    sientate en mis rodillas, sientate en mis piernas, en mis rodillas guapa, sube a mi habitacion, a mi habitacion esta noche,
    mi habitacion del hotel, en tu casa o en la mia, en mi casa o en la tuya, manda nudes, manda fotos, mandame una foto, pasame fotos,
    pasame nudes, foto desnuda, llevas debajo, llevas bragas, llevas sujetador, color de tus bragas, que talla de sujetador,
    talla de sujetador, talla de pecho, echaba un polvo, le echaria un, me la tiraba, me lo tiraba, me la follaba,
    no la echaba de mi cama, debe de ser una fiera, fiera en la cama, buena en la cama, te desnudaba, la desnudaba,
    desnudar con la mirada, desnudo con la mirada, imaginarte desnuda, te imagino desnuda, la imagino desnuda, imagino desnuda,
    verte desnuda, verla desnuda, verte sin ropa, quitate la ropa, quitate la camiseta, quitate la blusa, abrete de piernas,
    abre las piernas, chupamela, comemela, lameme, ven a mi cama, acuestate conmigo, acostarte conmigo, te acuestas con, mal follada,
    malfollada, falta de polvo, te hace falta un hombre, le hace falta un hombre, un buen rabo, me pone cachondo, me pones cachondo,
    pone cachondo, pone palote, pone como una moto, que buena esta, que buena estas, esta para comersela, estas para comerte,
    esta para mojar pan, tia buena, pibon, pedazo de culo, pedazo de tetas, pedazo de piernas, menudo culo, menudo trasero, menudas tetas,
    menudo escote, menuda delantera, vaya culo, vaya trasero, vaya tetas, vaya escote, que culo, que tetas, que escote, buenas tetas,
    bonito culo, bonito trasero, hola guapa ven, ven aqui guapa, oye guapa, eh guapa, sonrie guapa, sonrie preciosa,
    alegra esa cara guapa, ven aqui preciosa, muneca ven, ven muneca, debajo de esa falda, en ese escote, con ese escote, con ese culo,
    con esas tetas, verla agacharse, agachate otra, agachate mas, calientapollas, ensena las tetas, debajo de la mesa del jefe,
    debajo de la mesa del director`,
  rise: `
    jefa, jefa de equipo, puesto, ascenso, ascendida, trabajo, contrato, plaza, curro, directora, carrera, encargada, responsable,
    aumento, llego arriba, ha llegado`,
  favours: `
    debajo de la mesa, bajo la mesa, de rodillas, abrirse de piernas, abriendo las piernas, abrio las piernas, en la cama del,
    en la cama de, se acuesta con, acostarse con, acostandose, minifalda, falda corta, cara bonita, escote, batir las pestanas, pestanas`,
  because: 'por, gracias a, con, a base de, debido a, porque',
  know: 'se, yo se, sabemos, ya se, he averiguado, conozco, conocemos',
  route: `
    donde, en que tranvia, en que bus, que bus, que tranvia, que tren, que metro, a que colegio, que colegio, en que calle, que coche,
    a que hora, el camino, tu ruta, tu camino, en que portal`,
  dwell: `
    vives, vivis, duermes, aparcas, vuelves a casa, coges, tomas para, vuelves, estudian tus hijos, van tus hijos, tus hijos, tu mujer,
    tu familia, tu madre, trabajas, sales de casa, bajas, vas sola, vas solo, vive, estas sola`,
  broken: 'rotos, rotas, partidos, cortadas, cortados, arrancados, arrancadas',
  iHarm: `
    entierro, mato, ahogo, atropello, aplasto, rajo, estrangulo, reviento, hundo, machaco, apunalo, degollo, deguello, destrozo, crujo,
    descuartizo, acuchillo, tiro por, rompo la, parto la`,
  call: 'pedazo de, cacho de, so, panda de, hatajo de, atajo de, maldito, maldita, puto, puta',
  harmless: `
    no es tonto, no es tonta, no es nada tonto, no eres tonto, no eres tonta, error mas tonto, error tonto, que tonto, que tonta,
    que tonto soy, que tonta soy, que error, este error, ese error, un error, el error, menudo error, vaya error, pregunta tonta,
    preguntas tontas, que cosa, esta cosa, esa cosa, otra cosa, que cosas, poca cosa, esas cosas, estas cosas, una cosa, otras cosas,
    pobre animal, pobre gato, pobre perro, pobres animales, estos animales, ese animal, este animal, ese perro, este perro, que perro,
    esa perra, que animal, menudo bicho, este virus, ese virus, esta plaga, que carga, esta carga, la carga, carga de, una carga,
    menuda carga, vaya carga, esta piedra, esa piedra, esta basura, esa basura, que basura, la basura, cubo de basura, que pesado,
    es pesado, que pesada, es pesada, es una carga de, cargas, pesado de, pesados, muy pesado, muy pesada, este trapo, ese saco,
    saco de cemento, este tronco, ese mueble, este mueble, esta patata, patata caliente, este melon, ese melon, melones, melon, merluza,
    besugo, este pulpo, tapon, el tapon, ese tapon, este tapon, un tapon, tapones, que monstruo, monstruo de, este monstruo, esta bestia,
    que bestia, vaya bestia, una bestia, toda una fiera, pelota, la pelota, esta pelota, una pelota, pelotas de, flojo, muy flojo,
    muy flojos, mas flojo, que flojo, un flojo, es falso, falso techo, falsa alarma, falsa, falso, es corto, es muy corto, mas corto,
    mas corta, muy corto, muy corta, tan corto, tan corta, es tan corto, es mas corto, es mas lento, que gallina, gallinas,
    estas gallinas, la gallina, esa gallina, pava, pavo, este pavo, ese cerdo, este cerdo, el cerdo, cerdo iberico, carne de cerdo,
    jamon de cerdo, ese toro, este toro, que loco, que locos, que loca, loco de contento, locos de, loca de, es una locura, esta loco por,
    locos por, este loco, mono de trabajo, monos de trabajo, este mono, ese mono, que mono, que mona, que monos, que monas, muy mono,
    muy mona, es mono, es mas mono, mas mona, tan mono, tan mona, demonios, diablo, diablos, perfecto inutil, cinturon de, es inutil,
    inutil que, resulta inutil, es tan inutil, es mas inutil, este inutil, lo mas inutil, enano, enanos, enanos de, jardin de enanos,
    esta enana, estrella enana, bestial, este tio, esa tia, mi tio, mi tia, tio de, tia de, mi abuela, mi abuelo, su abuela, su abuelo,
    nuestra abuela, nuestro abuelo, mis abuelos, tu abuela, tu abuelo, la abuela de, el abuelo de, mi viejo, mi vieja, se jubila,
    me jubilo, se ha jubilado, se jubilo, por jubilacion, matar el tiempo, matar el rato, matar el gusanillo, me va a matar, va a matar,
    me mata, nos mata, partir de, a partir de, partir el pan, partir de la, romper el hielo, romper con, romper la rutina, romper moldes,
    saltar de, cortar la, cortar el, cortar y, abrir el, abrir una, abrir las, quemar calorias, quemar grasa, pegar carteles, pegar la,
    pegar el, meter la, meter el, meto la pata, meter la pata, le meto, te meto prisa, te abro la puerta, te abro, le abro,
    os abro la puerta, cuento, te cuento, tirar la, cabezota, cabeza fria, dolor de cabeza, de cabeza, en cabeza, cabeza alta,
    mano a mano, echar una mano, echo una mano, una mano, de la mano, a mano, cara a cara, de cara a, en cara, por la cara, la otra cara,
    buena gente, buena onda, buena idea, muy buena, muy buenas, buenas tardes, buenos dias, buenas noches, buena suerte, buena manana,
    buen cuerpo de, rica tortilla, comida rica, agua caliente, mas caliente, cafe caliente, bien caliente, caliente, que calor, vaya tela,
    debajo del, se concentra, todo cuerpo, falda del monte, boca abajo, boca arriba, boca de, boca a boca, que piernas me,
    de piernas cruzadas, tablas de, jubilacion de, feliz jubilacion, residencia de mayores, residencia donde, en la residencia,
    la residencia, cuando la jubilacion, callate la boca de alegria, en obra negra, ropa negra, pagina negra, traje negro, color negro,
    en negro, blanco y negro, agujero negro, cafe negro, oro negro, negro y, negro mate, humor negro, caja negra, mercado negro,
    oveja negra, viernes negro, black friday, lista negra, de negro, humo negro, pelo negro, punto negro, puntos negros, tinta negra,
    cable negro, cables negros, falda negra, camisa negra, camiseta negra, vestido negro, gato negro, perro negro, zapatos negros,
    pantalon negro, moras y, moras del, mermelada de moras, de moras, mas mujeres, pocas mujeres, contratar a mujeres,
    contratar a mas mujeres, contratar a jovenes, hay mujeres, demasiados hombres, no hay mujeres, trabajo de mujeres y,
    odio a los hombres que, discriminacion, a las mujeres les, a las mujeres nos, las mujeres cobran, las mujeres ganan,
    los extranjeros cobran, no pagan, ensenar como, voy a ensenar, explicar como, te explico, os explico, te voy a ensenar, ayudar a,
    terco como una mula, terca como una mula, fuerte como un, listo como un zorro, libre como un, como una cabra montesa, orgulloso como
    un, trabaja como un burro, como pez en, manso como un`,
  elsewhere: `
    granja, granjero, ganadero, ganadera, prado, campo, establo, cuadra, corral, zoo, zoologico, veterinario, veterinaria, mascota,
    mascotas, cachorro, cachorros, gatito, gatitos, gato, gatos, gata, perro, perros, perrita, caballo, caballos, erizo, correa, camada,
    raza, especie, bosque, monte, jardin, acuario, pelicula, peliculas, serie, novela, libro, libros, cuento, teatro, obra de, comedia,
    disfraz, disfraces, disfrazado, disfrazada, disfrazo, carnaval, halloween, circo, fiesta, ninos, nino, hija, hijo, hijos, guarderia,
    colegio, cole, juego, juegos, ajedrez, quiz, dardos, partido, final, liga, torneo, campeonato, maraton, bomba, bombas, caldera,
    calderas, valvula, compresor, maquina, motor, impresora, radiador, radiadores, deposito, tuberia, tuberias, tubo, programa, ordenador,
    servidor, banco de pruebas, prototipo, escultura, estatua, cuadro, museo, exposicion, receta, sopa, bocadillo, plato, tiempo,
    tormenta, invierno, lluvia, viento, atasco, mascota de, peluche, belen, personaje, papel de, hace de, interpreta, paciente, pacientes,
    clinica, medico, medica, estudio, investigacion, laboratorio, microscopio, verde, caja, cajas`,
  could: `
    haria, harian, haria tu, sabria, podria, trabajaria, lo haria, haria mejor, entenderia, conduciria, rendiria, aprenderia, tiene mas`,
  task: `
    tu trabajo, tu curro, su trabajo, su curro, este trabajo, tu puesto, mejor que tu, mejor, mas rapido, vuestro trabajo, en tu lugar, en
    tu puesto, mas util, mas listo, tu labor`,
  atAge: `
    a tu edad, a su edad, a vuestra edad, con tu edad, con sus anos, con tus anos, pasados los sesenta, pasados los cincuenta, a partir de
    los sesenta, a esas edades`,
  ought: `
    lo que toca, toca estar, toca quedarse, deberias estar, deberia estar, deberias quedarte, hay que dejar, se esta, viendo la tele, ver
    la tele, ver obras, mirar obras, petanca y, haciendo calceta, hacer calceta, calceta, en una residencia, residencia, asilo,
    cementerio, deja paso, dejar paso, dejad paso, ya no se aprende, ya no se entiende, ya no estas para, ya no esta para, jubilate,
    cuidar nietos, con los nietos`,
  oneOf: `
    una mujer, una tia, una chica, una rubia, una senora, una piba, un moro, un negro, un extranjero, una extranjera, un gitano, un gay,
    un maricon, un viejo, una vieja, un abuelo, un inmigrante, un musulman, mujeres, un minusvalido`,
  mock: `
    lo que nos faltaba, lo que faltaba, era lo que faltaba, ya lo he visto todo, lo he visto todo, que sera lo siguiente, que sera lo
    proximo, no me hagas reir, no me hagais reir, me parto, vaya chiste, menudo chiste, asi nos va, asi va todo, que dios nos, dios nos
    pille, salvese quien, no me extrana, normal que, que gracia, que mona, lo veo venir, apaga y vamonos, nos vamos a reir,
    mal chiste, vaya broma, menuda broma`,
  withFace: `
    con esa cara, con esa jeta, con tu cara, con su cara, con esas pintas, con esos pelos, con ese fisico, con tu fisico, con ese cuerpo,
    con una cara asi, viendo tu cara, vista tu cara, con tu peso, con ese peso, con esa pinta,
    con ese cerebro, con tu cerebro, con un cerebro asi, con esa cabeza`,
  noWonder: `
    no me extrana, no extrana, me extrana, normal que, no es raro, entiendo que, se entiende, de noche, la radio, soltero, soltera,
    esconder*, escondete, una bolsa, asusta*, espanta*, nadie, el sotano, miedo, no encontraras, jamas encontraras, espejo, espejos,
    careta,
    mejor no hables, no hables, callate, mejor callar, calladito, calladita`,
  wouldBe: `
    seria, serian, estaria, estarian, iria, irian, viviria, vivirian, funcionaria, se respiraria, respirariamos, estariamos`,
  brighter: `
    mejor, mas feliz, mas felices, mas tranquilo, mas tranquila, mas tranquilos, mas bonito, mas limpio, mas agradable, mucho mejor`,
  withoutYou: `
    sin ti, sin vosotros, sin gente como, sin el, sin ella, sin tu cara, sin tu presencia, sin usted, sin personas como`,
  breaks: `
    a ver si llora, hasta que llore, que llore, llore, llora, llorando, se vaya, cierre la cuenta, cierre su cuenta, borre su cuenta,
    dimita, reviente de, se hunda, se calle, se arrepienta, aprenda la leccion, aprenda, desaparezca, no aguante`,
  scum: 'basura, escoria, desecho, desechos, despojo, mierda, chusma, desperdicio, porqueria, bazofia',
  invent: `
    no invento, no inventaste, no ha inventado, no has inventado, no invento precisamente, no eres precisamente, no es precisamente, no
    descubrio, no descubriste, tampoco invento, no va a ganar, no vas a ganar, no vais a ganar`,
  great: `
    la polvora, polvora, el agua caliente, agua caliente, la rueda, america, mas listo, mas lista, la bombilla mas, el lapiz mas, nobel,
    la penicilina, el mas espabilado`,
  accent: `
    ese acento, tu acento, con ese acento, vuestro acento, tu espanol, tu forma de hablar, ese chapurreo`,
  unheard: `
    no te entiende nadie, nadie te entiende, no se te entiende, no se entiende, aprende, aprended, ridiculo, insoportable, vuelve,
    vuelvete, da verguenza, verguenza, duele los oidos, espanta`,
  goOn: `
    sigue asi, seguid asi, sigue por ahi, una palabra mas, vuelve a abrir, vuelve por aqui, acercate otra, atrevete, dilo otra vez,
    repitelo`,
  endUp: `
    acabaras, acabas, vas a acabar, acabareis, terminaras, terminas, vas a terminar, te encontraras, te vas a encontrar, te van a`,
  ward: `
    en el hospital, en urgencias, en el cementerio, en la morgue, en silla de ruedas, en una silla de ruedas, en la uci, en una zanja, en
    la cuneta, bajo tierra, en camilla, escayolado`,
  darling: `
    guapa, preciosa, bonita, carino, bombon, reina, nena, munequita, guapeton, cielo, muneca, mami, rubia, morena`,
  page: 'perfil, pagina, cuenta, muro, buzon, resenas, correo, canal, web, publicaciones',
  together: `
    entre todos, todos juntos, juntos, todos a una, en masa, quien se apunta, todos esta noche, esta noche todos, gente`,
  pity: 'pobre, pobres, triste, maldito, maldita, gordo, gorda, vaya, menudo, menuda, valiente',
  lump: `
    inutil, infeliz, desgraciado, desgraciada, diablo, tonto, tonta, imbecil, hombre de, mujer de, fracasado, fracasada, payaso, payasa,
    don nadie, despojo, mamarracho, cretino, mequetrefe`,
  insinuate: `
    ya se sabe, ya sabemos, ya sabeis como son, los conocemos, ya los conocemos, todos sabemos, todo el mundo sabe, vigilad las, vigilad
    los, vigilad vuestr*, esconded, cerrad con llave, contad las, cuidado con la cartera, siempre los mismos, no falla`,
  seeYou: `
    como te vuelva, si te vuelvo a ver, como te vea, si te veo, si te pillo, como te pille, si te cruzas, si vuelves por, si apareces, la
    proxima vez que te`,
  sorry: `
    te arrepentiras, os arrepentireis, te vas a arrepentir, lo lamentaras, lo vas a lamentar, te vas a enterar, te enteraras, vas a saber,
    no te reiras, no te vas a reir, lo sentiras`,
  turn: `
    dese la vuelta, date la vuelta, daos la vuelta, una vueltecita, date una vuelta para, agachate, agachese, ensenanos mas, luce, desfila`,
  findOut: `
    averiguemos donde, averiguad donde, averiguar donde, busquemos donde, alguien sabe donde, quien sabe donde, tengo su direccion, aqui
    esta su direccion, esta es su direccion`,
  visit: `
    hagamosle una visita, hacerle una visita, le hacemos una visita, una visita, una visitita, vamos a verle, vamos a su casa, plantarnos
    en, en su puerta`,
};
