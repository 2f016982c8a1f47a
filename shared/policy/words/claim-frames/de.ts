import type { ClaimLexicon } from './claim-lexicon.ts';

/** Written for Herald. */
export const german: Omit<ClaimLexicon, 'product'> = {
  vow: `
    garantier*, garantie auf, garantie dass, mein wort drauf, mein wort darauf, mein ehrenwort, ehrenwort, hand drauf, ich schwore,
    darauf konnt ihr euch verlassen, auf der sicheren seite, kann nichts schiefgehen, nichts schiefgehen, nichts falsch machen,
    nichts verkehrt machen, nicht bereuen, nie bereuen, nie bereut, geld zuruck, ohne wenn und aber, ausnahmslos, ohne ausnahme,
    risikofrei*, risikolos*, ohne risiko, kein risiko, null risiko, ohne jedes risiko, narrensicher*, idiotensicher*, todsicher,
    bombensicher, landet ihr doch, landet doch, kommt ihr zuruck, keine reklamation, keine einzige reklamation, keine einzige beschwerde,
    wissenschaftlich, bewiesen, erwiesen, nachweislich, schwort auf, fakt ist, nichts zu verlieren, keinerlei risiko,
    ihr konnt nichts falsch machen, hoch und heilig, ich lege meine hand, 100 % zufriedenheit, null fehler,
    nie eine schlechte bewertung, keine einzige schlechte, noch nie eine schlechte, nie eine beschwerde`,
  assurance: `
    glaubt mir, glaub mir, vertraut mir, vertrau mir, versprochen, verspreche, verspricht, versprechen wir, definitiv, mit sicherheit,
    ganz sicher, hundertprozentig*, hundert prozent, 100 prozent, 100 %, zweifellos, ohne zweifel, keine frage, punkt, verlass, verlassen,
    sorgenfrei*, sorglos*, unverwustlich*, unkaputtbar*, unzerstorbar*, ausfallsicher*, feuerfest*, brandsicher*, wartungsfrei*,
    storungsfrei*, problemlos*, pannenfrei*, lautlos*, absolut sicher, vollig sicher, komplett sicher, rundum sicher, zusicher*, geschenkt`,
  no: 'nicht, nie, niemals, kein, keine, keinen, keiner, keinem, keinerlei, nichts, niemand, ohne, null, nimmer, nirgends, weder',
  fail: `
    ausfallen, ausfallt, fallt, fallen, aus, versagt, versagen, streikt, streiken, kaputt, kaputtgeht, kaputtgehen, bricht, brennt,
    brennen, brennbar, feuer, explodiert, explodieren, uberhitz*, einfrieren, einfriert, friert, frieren, frierst, kalt, kalte, kalten,
    stich, stehen bleiben, schlapp, schlappmachen, nachgelassen, nachlassen, lasst nach, verschleissen, verschleisst, leer, rostet,
    abnutzt, altert, macht schlapp, enttausch*, hangen, schief, auffallen, wartung, reparatur, techniker, monteur, nachzahl*, nachzahlung,
    arger, sorgen, zittert, bibbern, blinzelt, mude, mudet, verpasst, vereis*, schlaft, im stich, lasst euch, kundendienst,
    hakt, klemmt, verstopft, aussetzt, setzt aus, abschaltet, schaltet ab, zickt, muckt`,
  trouble: `
    problem, probleme, storung, storungen, ausfall, ausfalle, panne, pannen, wartung, reparatur, reparaturen, sorgen, stress, gefahr,
    murren, murrt, zicken, mucken, aufwand, nebenwirkungen, nachteile, haken, kompromisse, kompromiss, einschrankung*, wenn und aber,
    fehler, schwachstelle*, larm, gerausch*, gerausche, service, filter, reklamation, reklamationen, beschwerden`,
  always: `
    immer, jederzeit, stets, rund um die uhr, tag und nacht, jeden tag, das ganze jahr, ganzjahrig, jahr fur jahr, winter fur winter,
    bei jedem wetter, permanent, durchgehend, dauerhaft, ganze nacht, die nacht durch, die ganze nacht, den ganzen winter, am stuck`,
  works: `
    funktioniert, lauft, laufen, strom, warm, warme, warmes, wohlig*, heizt, warmwasser, zuverlassig*, licht, einsatzbereit, versorgt,
    hell, gemutlich*, kuschelig*, behaglich*, arbeitet, liefert, reicht, sonnenstrom, halt`,
  whatever: `
    egal was kommt, egal was passiert, egal wie, egal wie kalt, was auch passiert, was auch immer, komme was wolle, was auch kommt,
    bei jedem wetter, bei jeder temperatur, unter allen umstanden, in jeder lage, in jedem haus, jedes haus, jedem haus, fur jedes haus,
    in jeder wohnung, bei wind und wetter, bei jeder kalte, jedem winter, jeden winter, so kalt es auch`,
  forever: `
    fur immer, ewig, auf ewig, ein leben lang, lebenslang*, fur generationen, enkel, enkelkinder, kindeskinder, jahrzehnte*,
    jahrzehntelang, uberlebt, uberdauert, uberdauern, uberleben, bis zur rente, nie wieder, nie mehr, niemals wieder, ein fur alle mal,
    wie am ersten tag, wie neu, unverganglich*, unbegrenzt*, vierteljahrhundert, halbes jahrhundert, jahrhundert, fur die ewigkeit,
    halt und halt, rente`,
  independent:
    'unabhangig*, autark*, autonom*, selbstversorger*, frei, freiheit, pfeif*, egal, tschuss, lebewohl, abnabel*',
  grid: `
    netz, stromnetz, gasnetz, versorger*, stromversorger*, energieversorger*, stromkonzern*, konzern*, energiekonzern*, preiserhohung*,
    energiepreis*, strompreis*, gaspreis*, olpreis*, stromanbieter*, gaslieferant*, putin`,
  blackout:
    'stromausfall, stromausfalle, stromausfallen, blackout, blackouts, netzausfall, netzausfalle, wenn das netz',
  spared: `
    merkt, merken, merkst, nichts, nicht, nie, kein, keine, keinen, egal, vergangenheit, geschichte, schnee von gestern, ubersteht,
    uberstehen, uberbruckt, problemlos, weiter, trotzdem, kummert, lachen, gelassen, war gestern, schutzt, sicher vor, gleichgultig,
    lasst euch kalt, konnen euch`,
  last: 'letzte, letzten, letztes',
  buy: `
    je kaufen, jemals kaufen, kaufen werdet, kaufen wirst, je braucht, je brauchen, brauchen werdet, brauchst, eures lebens,
    deines lebens, im leben, kaufen musst, kaufen musst`,
  most: `
    beste, besten, bester, bestes, billigste*, gunstigste*, preiswerteste*, leiseste*, grunste*, sauberste*, sicherste*, schnellste*,
    kleinste*, starkste*, klugste*, kluegste*, smarteste*, robusteste*, effizienteste*, zuverlassigste*, fortschrittlichste*, modernste*,
    innovativste*, sparsamste*, nachhaltigste*, umweltfreundlichste*, langlebigste*, wirtschaftlichste*, leistungsstarkste*,
    hochwertigste*, beliebteste*, einfachste*, gesundeste*, bequemste*, komfortabelste*, haltbarste*, vernunftigste*, ultimative*,
    perfekte*, perfekt, makellos*, fuhrend*, revolution*, bahnbrechend*, wunder, wunderwerk, meisterwerk, spitzenklasse, spitzenreiter,
    weltklasse, das nonplusultra, nonplusultra, das mass aller dinge, goldstandard, klassenprimus, testsieger*, nummer eins, nummer 1,
    nr 1, erste wahl, wegweisend*, hochste*, optimal*, konig*, die *ste, die *sten, der *ste, das *ste, am *sten, den *sten, dem *sten,
    feinste*, feinster*, zukunftssicher*, niedrigste*, geringste*,
    die nummer eins, star unter, konigin, konigin der, krone der, der heilige gral, heilige gral, ein meisterstuck, meisterstuck, traum
    von, preisgekront*, phanomenal*, sensationell*, unglaublich*, ausserordentlich*, einsame spitze, der hammer, genial*, beispiellos*,
    einmalig*, weltrekord*, rekordverdachtig*, der mercedes, der rolls royce, die ferrari`,
  peerless: `
    unschlagbar*, konkurrenzlos*, unubertroffen*, unubertrefflich*, unerreicht*, unvergleichlich*, einzigartig*, beispiellos*,
    ohnegleichen, seinesgleichen, ihresgleichen, alternativlos*, marktfuhr*, weltmarktfuhr*, branchenfuhr*, branchenprimus,
    technologiefuhr*, spitzenreiter*, klassenbest*, testsieger*, weltklasse, in einer eigenen liga, eigenen liga, eigene liga,
    andere liga, eine klasse fur sich, klasse fur sich, mass aller dinge, das wasser reichen, keine konkurrenz, hat keine konkurrenz,
    keine ebenburtige*, setzt massstabe, setzen massstabe, den massstab, neue massstabe, mit abstand das beste, mit abstand der beste, mit abstand die beste, mit abstand die leiseste, mit abstand der leiseste, mit abstand das leiseste, mit abstand am, um langen, weltbeste*,
    weltweit einmalig, weltweit einzig*, nichts besseres, was besseres, selben liga, derselben liga, gleichen liga, unangefochten*,
    nicht einmal in derselben liga, nicht in derselben liga,
    kommt keiner vorbei, kommt niemand vorbei, fuhrt kein weg vorbei, kein weg vorbei, nummer eins in, die nummer eins, das beste was, ihr
    findet nichts, findet ihr nichts, gibt nichts besseres, gibt es nichts, ihrer zeit voraus, seiner zeit voraus, marktfuhrer*,
    weltmarktfuhrer*, branchenfuhrer*, vorreiter weltweit, hangt alle ab, hangen alle ab, hangt die konkurrenz, stellt alle in den
    schatten, alles in den schatten, deutschlands beste*, europas beste*, beste* in deutschland, ausser konkurrenz,
    traumen davon, traumen nur, gern kopieren, gerne kopieren, neidisch`,
  nobody: `
    niemand, keiner, keine, kein, nichts, kein anderer, keine andere, kein anderes, nirgends, nirgendwo, kein hersteller,
    keine warmepumpe, keine pumpe, kein speicher, keine batterie, keine heizung, keine firma, kein system, wer sonst, wo sonst, was sonst,
    zeigt mir, zeig mir, nennt mir, nenn mir, findet ihr, sucht man vergeblich, suchen ihresgleichen,
    kein einziger, keine einzige, keine andere firma, kein anderer hersteller, niemand sonst, keiner sonst, sonst niemand`,
  only: `
    die einzige, der einzige, das einzige, als einzige, als einziger, einzig und allein, nur wir, nur bei uns, nur northlight,
    weltweit erste*, europas erste*, deutschlands erste*, die erste und einzige, europas einzige, deutschlands einzige, weltweit einzige,
    weltneuheit, die erste warmepumpe, der erste speicher, nur hearth, nur cell, nur die hearth, die einzig wahre, die einzige heizung,
    die einzige pumpe`,
  thing: `
    warmepumpe, warmepumpen, *pumpe, *pumpen, *heizung, *heizungen, *speicher, batterie, batterien, akku, akkus, system, systeme, technik,
    technologie, technologien, produkt, produkte, losung, losungen, gerat, gerate, anlage, anlagen, modell, modelle, hersteller, anbieter,
    marke, marken, unternehmen, firma, wahl, kessel, therme, thermen, gastherme, olkessel, was es gibt, die es gibt, kuhlschrank, ofen,
    art`,
  compare: `
    ran, heran, herankommt, herankommen, rankommt, rankommen, mithalten, mithalt, das wasser, besser*, vergleichbar*, vergleichen,
    vergleicht, ahnlich*, ebenburtig*, gleichwertig*, so gut, so leise, so sparsam, so gunstig, so sicher, so sauber, so zuverlassig,
    so effizient, so wenig, so lange, so viel, toppt, schlagt, ubertrifft, uberbietet, besseres, vergleichbares, gleiches, konkurrier*,
    messen, an unsere, reicht, nachmachen, macht uns, nachbauen, nachahm*, kopier*, daruber, toppen, schlagen, traut, wagt, bietet,
    ersetz*,
    so kompakt*, so klein*, so weit, derart, dasselbe von sich, das von sich sagen, annahernd, auch nur in die nahe, so sauber*, so
    sparsam*, so leise*`,
  market: `
    auf dem markt, am markt, auf dem ganzen markt, der welt, der branche, in ihrer klasse, in seiner klasse, weltweit, in europa, europas,
    deutschlands, in deutschland, osterreichs, in osterreich, in der schweiz, auf dem planeten, aller zeiten, die es gibt, das es gibt,
    was es gibt, den es gibt, zu haben, zu kaufen, im handel, weit und breit, je gebaut, uberhaupt, im land, fur geld,
    des kontinents, auf dem kontinent, der region`,
  ahead:
    'voraus, vorsprung, uberlegen, vor allen, weit vor, abgehangt, abhangen, ubertrumpf*, eine nasenlange, meilenweit, lichtjahre, um jahre',
  others: `
    alle, allen, alles, andere, anderen, anderem, anderes, anderer, jede, jeden, jeder, jedes, jedem, konkurrenz, wettbewerb,
    wettbewerber*, mitbewerber*, rest, herkommlich*, konventionell*, normale*, gewohnlich*, klassisch*, ubliche*, alte, alten, gas,
    gasheizung*, gastherme*, gaskessel*, ol, olheizung*, olkessel*, kessel, branche, markt, durchschnitt, heizlufter*, nachtspeicher*,
    ofen, alle anderen, sonst jemand`,
  impossible: `
    geht nicht, geht kaum, geht es nicht, gehts nicht, geht s nicht, geht heizen nicht, kann man, kann es nicht, nicht heizen,
    gibt es nicht, gibts nicht, unmoglich, lasst sich nicht, geht nimmer, kaum zu toppen, nicht zu toppen, nicht zu schlagen, mit nichts,
    wird es nicht, wirds nicht, wird s nicht`,
  better: `
    besser, bessere*, billiger*, gunstiger*, leiser*, sauberer*, gruner*, schneller*, sicherer, warmer, kleiner, starker, kluger,
    gesunder*, langer, robuster*, effizienter*, zuverlassiger*, sparsamer*, nachhaltiger*, umweltfreundlicher*, moderner, weniger, mehr,
    langlebiger*, haltbarer*, niedriger*, wirtschaftlicher*, komfortabler*, klimafreundlicher*, bequemer, gemutlicher, reiner, frischer,
    weniger energie, weniger strom, vergleichbares, besseres, vergleichbar`,
  than: 'als, wie',
  fraction: `
    halb, halbe, halben, halfte, halbier*, drittel, viertel, funftel, zehntel, zwei drittel, drei viertel, doppelt, doppelte, verdoppel*,
    dreifach*, dreimal, viermal, funfmal, sechsmal, zehnmal, zweimal, # mal, vierfach*, funffach*, zehnfach*, bruchteil, vielfach*,
    um ein vielfaches, grossteil`,
  outdo: `
    schlagt, schlagen, ubertrifft, ubertreffen, uberlebt, uberdauert, uberholt, deklassiert, uberflugel*, toppt, ubertrumpf*, stellt,
    in den schatten, alt aussehen, abhangt, lasst, steckt, in die tasche, verdrangt, macht, platt, uberflussig, museumsreif, museum,
    steinzeit, dinosaurier, auslaufmodell, schrott, ersetzt, anders als, im gegensatz, im vergleich, verglichen mit, gegenuber`,
  bill: `
    *kosten, kosten, rechnung, rechnungen, *rechnung, *rechnungen, ausgaben, verbrauch, *verbrauch, abschlag, abschlage, nebenkosten,
    energiebedarf, zahler, was ihr zahlt, was ihr furs heizen zahlt, *zahlung, *zahlungen, abschlagszahlung, *kostenabrechnung,
    jahresrechnung, *zahler, gasvertrag, stromvertrag`,
  cut: `
    senk*, sinkt, sinken, halbier*, reduzier*, druckt, drucken, kurzt, kurzen, minimier*, drittelt, dritteln, verringer*, schrumpf*,
    spart, sparen, spar, spare, gespart, einspar*, eingespart, streich*, druckt, killt, eliminier*, beseitig*, los, weg, runter, herunter,
    kappt, drosselt, purzel*, ade, adieu, tschuss, lebewohl, vermeide*, vermeidet, entlast*, nimmt, rutscht, gerutscht`,
  vanish: `
    sinkt, sinken, sank, fallt, fallen, gefallen, fiel, schrumpf*, geschrumpft, verschwind*, verschwunden, halbier*, auf null, weg, null,
    runter, geschmolzen, schmelz*, geschichte, vergangenheit, die halfte, um die halfte, drittel, niedrig*, lacherlich*, winzig*, kaum,
    purzel*, im keller, gesunken, halb, wie von selbst, fast nichts, adieu, ade, gering*, klein, kleiner, sofort, gerutscht, rutscht,
    von 2, fielen, still, steht, dreht sich kaum,
    im freien fall, freien fall, schmilzt, ein witz, zum lachen, lacht uber, lachen uber, in den keller`,
  forget: `
    vergess*, vergisst, verabschied*, tschuss, lebewohl, adieu, ade, abschied, zerreissen, wegwerfen, wegschmeissen, egal, keine angst,
    gehoren der vergangenheit, gehort der vergangenheit, schluss mit, nie wieder, nie mehr, angst vor, lachen, kundig*, abmelden,
    abbestell*`,
  pay: 'zahl*, bezahl*, kostet, kosten, ausgeb*, ausgibt, gebt, heizt, hinlegen, blecht, blechen, koste*, preis, preise, verbraucht, braucht, geld',
  less: `
    weniger, halfte, nichts, fast nichts, nix, kaum, bruchteil, nie wieder, nie mehr, niemals mehr, null, unter, hochstens, nur,
    gerade mal, gerade einmal, keinen cent, keinen euro, gunstig*, billig*, spottbillig, wenig, nicht mehr als, kein geld, drittel,
    viertel, so viel wie, lappische, minimal*, umsonst, kleines geld, appel und ein ei, tasse kaffee, kaffee, nur noch,
    fur ein paar euro, ein appel und ein, fur n appel, ein taschengeld, viel weniger, deutlich weniger, kaum noch`,
  save: `
    spar, spart, sparen, sparst, gespart, ersparnis*, einspar*, eingespart, sparsam*, gunstig*, preiswert*, spottbillig*, schnappchen,
    kostengunstig*, wirtschaftlich*, gewinn, lohnt, lohnen, gelohnt, rentab*, rentier*, bares geld, geld wert, jeden cent wert,
    jeden euro wert, sparschwein*, goldesel, gelddruckmaschine, preis leistung*, preisleistung*, preis leistungs verhaltnis,
    verdient sich, erwirtschaft*, verdient die hearth, weniger als einen euro, weniger als ein euro, fur ein paar cent, zum preis,
    ein vermogen, richtig geld, haufenweise geld, kohle sparen`,
  free: 'kostenlos*, gratis, umsonst, geschenkt*, zum nulltarif, nulltarif, kostenfrei*, fast nichts, so gut wie nichts, fur lau, fur nix, fur nichts',
  energy:
    'warme, *warme, heizen, heizt, energie, strom, warmwasser, gas, ol, sonnenstrom, heizung, leistung, kilowattstunden',
  payback: `
    rechnet sich, rechnen sich, rechnet, amortisier*, rentiert sich, rentieren sich, macht sich bezahlt, bezahlt sich, zahlt sich,
    selbst bezahlt, geld wieder, wieder drin, wieder drinnen, wieder reingeholt, wieder eingespielt, spielt, tragt sich, finanziert sich,
    eingespielt, wieder raus, kosten wieder, geldanlage, kapitalanlage, investition, investment, sparbuch, rendite, sparkonto,
    sich gelohnt, lohnt sich, lohnen sich, plus machen, anlage, abbezahlt, in nullkommanichts, mit zinsen, kommt zuruck, kommt wieder,
    macht sich, geld anlegen, gut angelegt, abbezahlen, abgezahlt, bezahlt gemacht`,
  gain: `
    mehr geld, geld im portemonnaie, portemonnaie, geldbeutel*, im geldbeutel, konto, kontostand, reicher, geld ubrig, geld verdien*,
    verdient geld, gewinn machen, plus auf, vermogen, urlaubskasse, sparbuch, haushaltskasse, verdient, verdienst, verdienen, summchen,
    gewinn, einnahmen, ertrag, verkauft ihr`,
  worth: `
    wert, mehr wert, wertvoller, wertsteigerung*, wertzuwachs, steigt, steigert, erhoht, gewinnt, teurer verkauf*, teurer, aufwert*,
    wertet, verkauft, immobilienwert, verkaufspreis, wiederverkaufswert`,
  home: 'haus, hauses, hauser, haushalt, immobilie, immobilien, eigenheim*, wohnung, zuhause, immobilienwert, wiederverkaufswert, heim',
  state:
    'staat, forderung*, zuschuss*, zuschusse, regierung, bund, kfw, bafa, steuerzahler, fordermittel, forderprogramm*',
  funds: `
    zahlt, zahlen, bezahlt, ubernimmt, ubernehmen, deckt, decken, schenkt, schenken, finanziert, finanzieren, tragt, gibt, legt drauf,
    erstattet, spendiert`,
  mostOfIt: `
    alles, ganze, ganzen, komplett*, fast alles, die halfte, halfte, den rest, grossteil, den grossten teil, zwei drittel, jeden cent,
    vollstandig*, samtliche*`,
  ill: `
    *asthma*, allergi*, *allergie, *allergien, heuschnupfen, neurodermitis, migrane, *schmerz*, rheuma*, gelenke, erkaltung*, erkaltet,
    grippe, viren, virus, bakterien, keime, infekt*, krankheit*, krank, schlaflos*, stress, *schimmel*, pollen, husten, hustet, schnupfen,
    niesen, bronchitis, blutdruck, bluthochdruck, krebs, krankenstand, arzt, ekzem*, hausstaub*, milben, arthrose, atemnot, inhalator,
    nasenspray, juckreiz, depression*, angstzustande, schnarch*, arzte, *arzte, feucht*, bronchien, tun weh, weh, schniefen, krank werden`,
  relief: `
    heilt, heilen, geheilt, linder*, verhinder*, stoppt, beseitig*, bekampf*, totet, vertreib*, entfern*, schutzt, schutzen, hilft,
    helfen, geholfen, gut gegen, gut bei, weniger, kein, keine, keinen, keinem, schluss, frei, befrei*, weg, verschwund*, verschwind*,
    besser, vorbei, los, nachgelassen, geschichte, seltener, nie, nicht mehr, nicht, seit, ade, adieu, tschuss, beruhigt, abgeklungen,
    vergessen, ohne, gut fur, freut, gut tun, tut gut, keinerlei, kaum noch, ruckgang, begeistert, tun mit`,
  sleep:
    'schlaf, schlaft, schlafen, schlafe, schlief, schlafst, geschlafen, nachtruhe, einschlafen, durchschlafen',
  well: `
    besser, tiefer, tief, ruhiger, erholsam*, erholt*, wie ein baby, wie babys, wie ein murmeltier, gut, durch, fester, wunderbar, gesund*,
    wie ein stein, wie ein engel, wie auf wolken, in einem rutsch, besser denn je`,
  healthy: `
    gesund, gesunder*, gesunde, gesundes, gesunden, gesundheit*, wohlbefinden, immunsystem*, abwehrkraft*, lunge*, atemweg*, kreislauf,
    durchatmen, aufatmen, arztlich*, medizinisch*, klinisch*, arzte empfehlen, lebt langer, lebt ihr langer, antibakteriell*,
    allergikerfreundlich*, keimfrei*, staubfrei*, erholter, ausgeschlafen, heilsam*, wohltuend*, vital*,
    kein asthmaspray, asthmaspray, weniger erkaltungen, seltener krank, weniger krank, fitter, junger, lungen, reinere luft, saubere luft
    im haus, topfit`,
  clean:
    'sauber*, rein, reine, reiner*, reinere, frisch*, gesund*, gesunde*, reinig*, filtert, besser*, verbesser*, wie im kurort, kurort, bergluft',
  air: 'luft, raumluft, atemluft, *klima, raumklima, wohnklima',
  planet: `
    umwelt, klima, planet, planeten, natur, erde, eisbar*, gletscher, mutter erde, schopfung, nachste generation, kommende generationen,
    artenvielfalt, walder, regenwald, meere, *klimaschutz*, umweltschutz`,
  kind: `
    *freundlich*, gut, gutes, gute, besser, schon*, schont, schonend*, schutz*, schutzt, rettet, retten, rette, gerettet, hilft, helfen,
    dankt, danken, danke, schad*, schadet, heilt, belast*, zuliebe, im einklang, segen, freut, freuen, respekt*, fur die, furs, fur das,
    fur den, unschadlich*, liebt, wohl, verantwort*, rucksicht*`,
  carbon: `
    co2, *kohlendioxid*, emission*, *emission*, fussabdruck, treibhausgas*, abgas*, schadstoff*, feinstaub, russ, baume, baumen,
    verschmutz*, fossil*, kohlenstoff*, co2 fussabdruck, dreck`,
  green: `
    grun, grune, gruner, grunes, grunen, nachhaltig*, oko, *okologisch*, klimaneutral*, co2 neutral*, co2 frei*, klimafreundlich*,
    klimapositiv*, klimaschonend*, umweltfreundlich*, umweltschonend*, umweltbewusst*, umweltvertraglich*, emissionsfrei*,
    schadstofffrei*, abgasfrei*, recycelbar*, recyclingfahig*, wiederverwertbar*, recycelt*, biologisch abbaubar*, kompostierbar*,
    erneuerbar*, regenerativ*, ungiftig*, reines gewissen, reinem gewissen, gutes gewissen, gutem gewissen, ohne schlechtes gewissen,
    sauberer strom, saubere warme, saubere energie, saubere heizung, sauber heizen, co2neutral*, treibhausgasneutral*, null emission*,
    naturbelassen*, ressourcenschonend*, plastikfrei*, schadstoffarm*, emissionsarm*, sonne und wind, wind und sonne,
    schont das klima, klima schont, rettet das klima, gut furs klima, gut fur das klima, gut fur die umwelt, 100 % grun, 100 % erneuerbar,
    zu hundert prozent erneuerbar, vorbildlich fur, ohne die umwelt, ohne abgase, null abgase, stosst nichts aus, klimaheld*, umweltheld*,
    ganz ohne co2`,
  harmless: `
    der erste, die erste, das erste, ersten, erste mal, zum ersten, am ersten, die nachste, der nachste, das nachste, die meisten,
    den meisten, die kosten, die liste, die kiste, die geste, die gaste, die kuste, der letzte, letzte woche, letztes jahr,
    letzten winter, letzten monat, letzten freitag, am meisten, am liebsten, am wenigsten, am schonsten, am lustigsten, am schwersten,
    am schlimmsten, die schonste, der schonste, das schonste, die lustigste, der lustigste, das lustigste, das schwerste, die schwerste,
    das schwierigste, die langste, der alteste, der jungste, die jungste, die alteste, die lauteste, das lauteste, die schlechteste,
    der schlechteste, eine halbe stunde, halbe stunde, halben tag, halben tage, die halfte meines, die halfte meiner, die halfte unseres,
    halb zehn, halb acht, gruner tee, grunes licht, die grune tonne, frei nehmen, freie stelle, freien tag, frei haben, in freien,
    im freien, kalt, kalte hande, kalte finger, kalte fusse, kalte raume, von natur, in der natur, natur pur, nicht nur, kein wunder,
    kein witz, keine ahnung, keine sorge, mehr als eine, besser spat als, mehr fragen als, was fur, mehr als genug, in der halfte,
    gute laune, gute fahrt, guten tag, guten morgen, gute besserung, alles gute, die hundertste, der hundertste, die tausendste,
    die zweite, der zweite, das zweite, die dritte, der dritte, das dritte, die vierte, der vierte, so the last,
    kaltekammer, nachtschicht, nachtschichten, nachtzug, letzte nacht, heute nacht, abendschule, kalte kammer, nachtbus`,
  customer:
    'kunde, kunden, kundin, kundinnen, besitzer*, haushalt, haushalte, familien, wer umsteigt, wer auf, alle die, jeder der, nutzer*',
  every:
    'jeder, jede, jeden, alle, allen, samtliche, ausnahmslos, kein, keine, keinen, nie, niemand, einzige, einzigen',
  content: `
    zufrieden*, glucklich*, begeister*, empfehl*, empfiehlt, reklamation*, beschwer*, klage, klagen, bereut, bereuen, enttauscht,
    unzufrieden*, spart, sparen, gewinnt, gewinnen, profitier*, heizen, heizt,
    wieder wahlen, wieder kaufen, wieder entscheiden, weiterempfehlen, nochmal kaufen, noch einmal kaufen, uns wieder, treu, vertrauen,
    funf sterne, zufriedenheit, wurden wieder, nie wieder hergeben, nicht mehr hergeben`,
  even: 'selbst, sogar, auch wenn, selbst wenn, auch bei, auch in, egal wie, auch altbau*',
  hardship:
    'kalte, frost, schnee, winter, arktis, sturm, draussen, altbau*, alt, alten, ungedammt*, minus, eis, nordpol',
  itself:
    'von allein, von alleine, von selbst, ganz allein, vollautomatisch*, automatisch, kummert sich, ohne zutun',
  much: `
    total, vollig, komplett, absolut, unglaublich, extrem, perfekt, sagenhaft, unfassbar, wahnsinnig, fluster*, super, ultra,
    uberhaupt nicht, so, erstaunlich, mega, uberhaupt, gar nicht, fast, so gut wie, praktisch, quasi, nahezu`,
  virtue: `
    leise, lautlos, unhorbar, gerauschlos, leisen, effizient, zuverlassig, sparsam, gunstig, sicher, komfortabel, gemutlich, langlebig,
    robust, wirtschaftlich, wartungsarm, harmlos, hort man, zu horen, schnell`,
  with: 'mit, dank, seit, neben, gegen, gegenuber',
  you: 'ihr, euch, eure, euren, eurem, eurer, eures, du, dich, dir, dein, deine, deinen, deinem, deiner, man, jeder, alle',
  crew: `
    wir, uns, ich, mein, meine, mir, mich, eingebaut, einbauen, einbau, montiert, dauerte, getragen, schleppen, monteure, team, kollegen,
    kollegin, wenn ihr, frage, fragen, fragt, gefragt, zeigen, zeigt, besuch, geschichte, auf dem anhanger, im bus`,
  likeUs: 'wie wir, als wir, wie unsere, als unsere, ausser uns, ausser wir, als unseres, als unserer',
  dated:
    'steinzeit, museum*, dinosaurier*, auslaufmodell*, mittelalter*, alteisen, schrott, relikt, vorsintflutlich*, dampfmaschine*',
  worry: '*sorgen, sorge, probleme, arger, angst, kalte fusse, kalte nachte, frieren',
  over: 'vorbei, enden, endet, geschichte, weg, erledigt, gelost, verschwind*, vergangenheit, passe, ende',
  harm: 'spuren, spur, schaden, schadet, abdruck, fussabdruck, belastung, mull, abfall, rauch, russ, abgase, dreck, aus, staub',
  wins: 'gewinnt, gewinnen, sieger, siegt, sieg, champion',
  does: `
    wird, bringt, gibt, macht, heisst, bedeutet, sorgt, lasst, schafft, halt, bleibt, braucht, verbraucht, kann, spart, schont, schutzt,
    schenkt, nimmt, lost, verwandelt, beendet, liefert, bietet, lauft, passt sich, denkt, lernt, regelt, versorgt, kennt, erledigt,
    ist so, ist einfach, zahlt, hilft, ist die, ist das, ist der, ist eure, hat noch nie, ist wie, heizt, funktioniert, reicht, meistert,
    packt`,
  neutral: `
    karton, kartons, tur, treppe, treppenhaus, aufzug, bus, lkw, anhanger, foto, bild, video, stand, messe, ausstellung, sehen, gesehen,
    gesehn, getauft, heisst bei, name, mutze, hulle, garten, band, halle, regal, lager, lieferung, geliefert, angekommen, palette,
    etikett, anleitung, zeichnung, plakat, aufkleber, tasse, spielzeug, aussah, getestet, test, prufstand, prototyp, farbe, lack,
    schraube, schrauben, schwer, schwere, wiegt, gedammt, gutachter, azubi, schule, tag der offenen, vortrag, schulung, kurs, leute,
    anschauen, angeschaut`,
  rivals:
    'konkurrenz, konkurrent*, mitbewerber*, wettbewerber*, andere hersteller, anderen hersteller, andere marken, andere anbieter',
  sentBack:
    'zuruckgegeben, zuruckgeschickt, zuruckgegeben, beschwert, beschweren, bereut, bereuen, enttauscht, unzufrieden',
  mad: 'verruckt, bescheuert, wahnsinnig, dumm, bekloppt, nicht ganz bei trost',
  count: '#',
  ratio: 'von, von je',
  like: 'wie',
  survives: 'ubersteh*, trotzt, trotzen, widersteh*, steckt weg, verkraftet, verkraften',
  self: 'ich, mir, mich, mein, meine, meinen, meinem, meiner',
  topic: `
    heizen, heizt, heizung*, *heizung, warme, warm, beheizt, *kosten, *rechnung, energie, strom, gas, ol, netz, pumpe*, *pumpe, *pumpen,
    batterie*, akku*, *speicher, warmwasser, haus, hauser, zuhause, euro, €, kunde, kunden, kundinnen, haushalte, winter, kessel, therme,
    thermostat*, keller, gerat, gerate, aussengerat*, *gerate, co2, grad, anlage, anlagen, spart, sparen, ersparnis*, heizsorgen,
    monteure, kundendienst, techniker`,
  everyday: `
    *kuchen, *suppe, suppe, mittagessen, kaffee, tee, kekse, pizza, *wurst, fruhstuck, bier, feierabendbier, quiz*, fussball*, turnier,
    hallenturnier, *pokal, tischtennis, kicker, schach, *marathon, lauf, laufgruppe, chor, band, konzert, film, buch, kapitel, podcast,
    roman, wetter, regen, sonne, sonnenaufgang, sonnenuntergang, schnee, urlaub, wochenende, geburtstag, party, *fest, hund, katze,
    katzen, hunde, garten, drucker, kantine, sofa, bus, zug, bahn, fahrrad, rad, arbeitsweg, chef, chefin, meister, meisterin, kollege,
    kollegin, kollegen, kolleginnen, azubi, azubis, lehrling*, ausbildung, vorstellungsgesprach, mentor*, team, mannschaft, truppe, buro,
    brotzeit, witz, witze, lied, tanz, wanderung, regenschirm, socken, schuhe, karriere, arbeitsplatz, arbeitgeber, job, praktikum,
    praktikant*, stelle, bewerb*, *brotchen, eis, schokolade, eintopf, nudeln, doner, pommes, krapfen`,
  expected: `
    gedacht, erwartet, ich, je, letztes jahr, gestern, sonst, letzte woche, im marz, im fruhjahr, geplant, nichts, vorher, fruher,
    ein jahr, eine stunde, eine woche, ein monat, zwei, einmal, zweimal, jedes buch, zehn, draussen, mancher, viele denken, man denkt,
    ihr denkt, hundert leute, sie`,
  never: 'nie, noch nie, niemals, noch niemals, nie zuvor, bisher nie, zum ersten mal, erstmals',
  soMuch: `
    so viel, so wenig, so leise*, so kompakt*, so klein*, so effizient*, so sauber*, so gunstig*, so zuverlassig*, so gut, so weit, so
    lange, so sparsam*, derart, solche, solchen, solch, soviel, so ein, so eine, genauso, ebenso`,
  makes: `
    baut, bauen, macht, fertigt, fertigen, stellt her, verkauft, bietet, bieten, hat, schafft, entwickelt, produziert, installiert,
    liefert`,
  share: `
    %, prozent, neun von zehn, neun von 10, 9 von 10, zehn von zehn, 10 von 10, fast alle, nahezu alle, so gut wie alle`,
  expert: `
    experten, fachleute, profis, arzte, arzt, kinderarzte, lungenarzte, wissenschaftler, forscher, labore, studien, studie, wissenschaft,
    stiftung warentest, prufinstitute, unabhangige tests, allergologen, verbraucherschutzer`,
  advise: `
    empfehlen, empfiehlt, raten, bestatig*, bewies*, beweis*, belegt, belegen, zertifizier*, verschreib*, sind sich einig, einig, schwor*,
    bevorzug*, empfohlen*`,
  hear: 'hort, hort ihr, horst, hore, horen, merkt, merkst, bemerkt, mitbekommt',
  change: `
    verandert, verandern, veranderte, revolutioniert, revolutionieren, verwandelt, erleichtert, rettet, retten, vereinfacht, andert`,
  life: `
    euer leben, dein leben, das leben, mein leben, unser leben, euren alltag, den alltag, deinen alltag, euer zuhause, dein zuhause, euren
    winter, jeden winter`,
  noise: `
    larm, krach, panne, pannen, sorgen, wartung, gestank, rauch, emissionen, stress, kompromisse, arger, bose uberraschungen, rechnung,
    gas, co2, risiko, reparaturen, gerausch, gerausche, aufwand, storungen, ausfalle`,
  none: 'null, kein, keine, keinen, nie mehr, nie wieder, ohne, schluss mit, adieu',
};
