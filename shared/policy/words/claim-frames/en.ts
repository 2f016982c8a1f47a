import type { ClaimLexicon } from './claim-lexicon.ts';

/** Written for Herald. */
export const english: Omit<ClaimLexicon, 'product'> = {
  vow: `
    guarantee*, you have my word, my word on it, i give you my word, rest assured, can't go wrong, cannot go wrong, won't regret,
    will not regret, will never regret, never regret, never look back, never looked back, no ifs or buts, no ifs no buts, money back,
    or your money, mark my words, hand on heart, i swear, we vow, bet my house, risk free, no risk, zero risk, without risk, foolproof,
    failsafe, fail safe, bulletproof, fire and forget, fit and forget, you'll come back, you will come back, not one complaint,
    never had a complaint, zero complaints, scientifically proven, proven, swears by, swear by, it's a fact, nothing to lose,
    what have you got to lose, refund if, full refund,
    can t lose, cannot lose, cross my heart, stake my, no way to go wrong, 100 % satisfaction, satisfaction or, zero defects, sure fire,
    never had a bad, never had a negative, not one bad review, no bad reviews, never a bad review`,
  assurance: `
    believe me, trust me, take it from me, take my word, for sure, for certain, definitely, certainly, assured, without a doubt,
    no doubt about it, undoubtedly, promise, promised, promises, you can count on, you can rely on, rely on it, depend on it, full stop,
    period, no question, peace of mind, safe bet, sure thing, worry free, carefree, hassle free, trouble free, without fail, 100 % safe,
    perfectly safe, completely safe, absolutely safe, totally safe, safe as houses, indestructible, unbreakable, fireproof, no strings`,
  no: "no, not, never, none, nothing, without, zero, nor, cannot, can't, won't, don't, doesn't, isn't, aren't, wouldn't, couldn't, refuses to, impossible to",
  fail: `
    fail, fails, failed, failing, break, breaks, broken, break down, breaks down, breaking down, let you down, lets you down, let us down,
    lets us down, let me down, lets anyone down, stop working, stops working, stop, freeze, freezes, freeze up, wear out, wears out, leak,
    leaks, burn, burns, catch fire, catches fire, explode, explodes, overheat, overheats, blow up, go wrong, goes wrong, degrade,
    degrades, lose, loses, losing, run out, runs out, run dry, rust, rusts, struggle, struggles, falter, falters, quit, quits, conk out,
    die on you, miss a beat, misses a beat, skips a beat, be cold, feel cold, freezing again, shiver, shivers, worry, pay for a repair,
    call a repairman, call an engineer, blink, flinch, complain, sweat, touch you, miss, ice up, ice over, sleep, sleeps, let go, lets go,
    call a repair, repair man,
    jams, jam, clogs, clog, seizes up, packs up, packs in, plays up, play up, gives up, give up, leaves you, leave you, cuts out`,
  trouble: `
    trouble, problem, problems, breakdown, breakdowns, fault, faults, maintenance, repairs, servicing, upkeep, worries, hassle, fuss,
    danger, downtime, outages, noise, side effects, drawbacks, downsides, catch, compromise, compromises, weak spot, limits, exceptions,
    filters, service, complaint, complaints`,
  always: `
    always, every time, every single time, every day of the year, all year round, day and night, 24 7, round the clock, day in day out,
    winter after winter, year after year, through the night, all night, all winter, 24 hours`,
  works: `
    work, works, run, runs, running, deliver, delivers, heat, heats, warm, keeps, keep, power, lights on, hot water, comfort, comfortable,
    cosy, toasty, perform, performs, ready, there for you, reliable, solar, lasts, last`,
  whatever: `
    whatever the weather, in any weather, in all weathers, in every weather, whatever happens, no matter what, no matter how,
    come what may, whatever you do, whatever you throw at it, however cold, whatever the winter, whatever the temperature,
    under any conditions, in all conditions, in any climate, any home, every home, any house, every house, any family, whatever the cost,
    come rain or shine`,
  forever: `
    forever, for ever, for good, for life, for a lifetime, a lifetime, lifetime, lifelong, for generations, grandchildren, grandkids,
    for decades, outlive, outlives, until you retire, for the rest of your life, eternal, eternally, everlasting, never again,
    once and for all, as good as new, like new, quarter of a century, half a century, a century, made to last, built to last,
    stand the test of time, years to come, retirement, see you through, see you out`,
  independent:
    'independent, independence, off grid, self sufficient, free, freedom, autonomous, immune, never depend, no longer depend, cut loose, goodbye',
  grid: `
    grid, mains, energy company, energy companies, utility, utilities, supplier, suppliers, power company, gas company, price rises,
    price hikes, energy prices, electricity prices, oil price, gas price, gas prices`,
  blackout:
    'power cut, power cuts, blackout, blackouts, outage, outages, power failure, power failures, when the grid goes down, when the lights go out',
  spared: `
    other people, no more, never, not, don't, won't, can't, nothing, won't notice, history, thing of the past, survive, survives, laugh,
    no longer, end of, forget, sail through, sails through, through any, keeps the, keeps your, keep the, keep your, keeps going,
    can't touch, couldn't care, don't care, laugh off, shrug`,
  last: 'last, final',
  buy: 'ever buy, ever need, ever own, ever have to buy, will need, you need',
  most: `
    best, cheapest, quietest, greenest, cleanest, safest, fastest, smallest, strongest, smartest, finest, toughest, sturdiest, lightest,
    coolest, simplest, easiest, longest lasting, leanest, kindest, healthiest, most efficient, most reliable, most advanced,
    most powerful, most affordable, most sustainable, most innovative, most economical, most trusted, most popular, most durable,
    most effective, most modern, most silent, most compact, most intelligent, most dependable, most robust, most sophisticated,
    most comfortable, most sensible, most recommended, most loved, most installed, smartest choice, ultimate, perfect, unrivalled,
    flawless, a miracle, miracle, wonder, revolutionary, groundbreaking, game changer, game changing, gold standard, state of the art,
    cutting edge, world class, second to none, top of the range, top notch, superior, 10 out of 10, ten out of ten, the *iest, best built,
    best made, future proof, is the choice, option of the future, lowest,
    number one, number 1, no 1, britain s favourite, nation s favourite, the nation s, star of, king of, queen of, the holy grail, holy
    grail, a masterpiece, masterpiece, dream come true, award winning, phenomenal, extraordinary, incredible, sensational, amazing piece
    of, mind blowing, out of this world, unprecedented, unreal, the dream, genius`,
  peerless: `
    unbeatable, unbeaten, unrivalled, unrivaled, unmatched, unequalled, unparalleled, unsurpassed, incomparable, peerless, matchless,
    in a league of its own, in a class of its own, in a league of our own, like no other, second to none, without equal, without rival,
    without peer, world beating, world class, best in class, market leader, market leading, industry leading, world leader, world leading,
    no competition, has no competition, have no competition, no rival, no rivals, no equal, no match, king of the hill,
    head and shoulders above, hands down, bar none, one of a kind, top of the league, leads the field, lead the field, leads the market,
    sets the standard, sets the benchmark, the benchmark, the gold standard, nothing like it, leads the world, lead the world,
    leads the way, leads europe, lead the way, same league, undisputed, far and away, isn't even in the same, not even in the same,
    not in the same league,
    number one for, number one in, britain s number one, europe s number one, world s number one, the number one, no 1 in, no 1 for,
    nothing compares, nothing comes close, nothing else comes, there is no better, there s no better, won t find better, won t find a
    better, will not find better, never find better, no finer, ahead of its time, ahead of the rest, ahead of the pack, the envy of,
    leaders in, leader in, leads the pack, britain s best, europe s best, world s best, country s best, wipes the floor,
    dream of copying, wish they had, wish they could, would love to copy, envy of, try to copy`,
  nobody: `
    nobody, no one, none, nothing, no other, no competitor, no rival, no brand, no maker, no manufacturer, no company, no firm,
    no heat pump, no pump, no battery, no boiler, no heater, no system, no device, not one, not a single, show me a, show me another,
    name one, name me one, find me a, find me another, good luck finding, who else, what else,
    no other company, nowhere else, nowhere, not one other, nobody else, no one else, never has anyone, never has a`,
  only: `
    the only, the one and only, the first and only, the sole, the world s only, the world s first, europe s only, britain s only,
    europe s first, britain s first, the first ever,
    world first, a world first, the first heat pump, the first battery, only northlight, only hearth, only cell`,
  thing: `
    pump, pumps, heat pump, heat pumps, boiler, heating, heater, battery, batteries, system, systems, technology, product, products,
    solution, device, machine, unit, model, company, manufacturer, maker, brand, provider, installer, supplier, firm, choice, option,
    storage, one that, one on the market, way`,
  compare: `
    comes close, come close, gets close, come near, comes near, gets near, compares, compare, beats, beat, match, matches, touches,
    touch it, touch us, touch them, rivals, rival, competes, compete, measures up, better, keep up, keeps up, holds a candle,
    hold a candle, comparable, similar, does it like, as good, as quiet, as efficient, as cheap, as safe, as clean, as reliable, as green,
    as long, as little, as well, as warm, so good, so quiet, so efficient, so cheap, so safe, so clean, so reliable, so little, so well,
    equals, equal, tops, surpasses, outperforms, in the same league, even close, does this, like it, like ours, like hearth, copy, copied,
    copies, imitate, imitated, manage*, above it, replicate*, catch up, touch, dares, dare, offers, offer that, replace, replaces,
    this compact, this quiet, this small, this efficient, this clean, this cheap, this reliable, this good, this well, this long, as
    compact, as small, as much, as far, this far, say the same, say that, matches it, anywhere near, in sight`,
  market: `
    on the market, in the market, in the world, in the country, in europe, in britain, in england, in scotland, in wales, in the uk,
    in the business, in the industry, on sale, out there, money can buy, you can buy, ever made, ever built, ever seen, anywhere,
    available, around today, of its kind, in its class,
    on the continent, on the planet, in the region`,
  ahead: `
    ahead of, miles ahead, years ahead, light years ahead, streets ahead, way ahead, far ahead, a decade ahead, in front of, a cut above,
    superior to, leagues above, a step ahead, head start on, leave behind, leaves behind, leaving behind, lead over`,
  others: `
    everyone, everybody, everyone else, everybody else, anyone, anyone else, the rest, the competition, competitors, competitor, rivals,
    others, other, the field, the market, the industry, all the other, any other, most other, every other, the big names, what others,
    the average, conventional, traditional, ordinary, regular, normal, standard, gas, oil, fossil, boiler, boilers, heater, heaters, any,
    all, anything, everything, old heating, your old, rest of the`,
  impossible: `
    impossible, can't be done, does not get, doesn't get, don't get, do not get, can't get, cannot get, could not be, couldn't be,
    hard to beat, you won't get`,
  better: `
    better, cheaper, quieter, cleaner, greener, faster, safer, warmer, smaller, stronger, smarter, healthier, longer, lighter, lower,
    higher, nicer, sturdier, tougher, kinder, easier, simpler, cosier, fresher, drier, cooler, leaner, hotter, superior, more, less,
    fewer, more efficient, more reliable, more comfortable, more economical, more powerful, more durable, more sustainable, less energy,
    less power, less noise`,
  than: 'than',
  fraction: `
    half, halves, halved, halving, a third, a quarter, a fifth, a tenth, two thirds, three quarters, twice, double, doubles, triple,
    triples, three times, four times, five times, six times, ten times, # times, a fraction, fraction of, many times, one third,
    one quarter, in two, threefold, fourfold, tenfold, most of, virtually all of, dwarfs`,
  outdo: `
    outperform*, outlast*, outlive*, outshine*, outclass*, surpass*, beat, beats, beating, trump, trumps, crush, crushes, eclipse,
    eclipses, tops, overtake, overtakes, wipes the floor with, blows away, blow away, runs rings round, runs rings around, knocks,
    trounces, puts to shame, to shame, in the shade, museum piece, museum pieces, look like a, look like an, look old, look silly,
    look stupid, look ancient, looks like, dinosaur, dinosaurs, obsolete, old hat, stone age, dust, for dead, standing, redundant,
    makes a mockery, replaces every, unlike`,
  bill: `
    bill, bills, cost, costs, heating costs, running costs, energy costs, expenses, outgoings, what you pay, what you spend, spend,
    spending, energy use, consumption, electricity use, gas use, meter, direct debit, energy spend, fuel costs, gas bill, energy bill,
    gas contract`,
  cut: `
    cut, cuts, cutting, slash*, halve*, halving, lower, lowers, lowering, reduce*, reducing, shrink, shrinks, shrinking, drop, drops,
    dropping, kill, kills, wipe out, wipes out, wiped out, eliminat*, end, ends, ended, trim, trims, chop, chops, shave*, knock*,
    take* off, bring down, brings down, brought down, push down, pushes down, slim*, crush, crushes, tame, tames, melt, melts, squeeze*,
    shred*, bin, bins, erase*, get rid of, gets rid of, got rid of, lop*, goodbye, off your, off what, off the`,
  vanish: `
    drop, drops, dropped, fall, falls, fell, fallen, plummet*, plunge*, halve*, in half, by half, disappear*, vanish*, to zero,
    to nothing, shrink, shrinks, shrunk, shrank, gone, collapse*, tumble*, history, thing of the past, melt*, go down, goes down,
    went down, down, come down, comes down, came down, sink, sinks, sank, lower, low, zero, tiny, laughable, peanuts, nothing, smaller,
    never look the same, slimmer, evaporate*, a joke, a memory, a distant memory, went from, gone from, pocket change, dropped from,
    fell from, barely moves, hardly moves, stands still, stopped, standing still,
    in free fall, free fall, tiny now, half what it, a shadow of, laugh at, laughing at, melt away, melted away, melting`,
  forget: `
    forget, forget about, forgot, say goodbye, goodbye, wave goodbye, no longer think, never think about, stop worrying, worry,
    never worry, laugh at, stop paying, throw away, rip up, tear up, bid farewell, farewell, cancel`,
  pay: `
    pay, pays, paid, paying, spend, spends, spent, cost, costs, costing, pay out, fork out, shell out, set you back, sets you back,
    charged, price, priced`,
  less: `
    less, half, nothing, next to nothing, fraction, peanuts, pennies, pence, never more, never again, no more, little, so little,
    hardly anything, barely anything, almost nothing, practically nothing, virtually nothing, a pittance, under, below, never,
    not a penny, not a cent, zero, not much, cheap, low, loose change, less than, only, the price of, a cup of coffee, a coffee,
    price of a, price of, pocket change, small change, for a pound, for less, less than a, just,
    a song, for a song, next to nowt, hardly a, a lot less, far less, much less`,
  save: `
    save, saves, saved, saving, savings, saver, economical, thrifty, cheap, dirt cheap, cost effective, affordable, bargain, a steal,
    good value, great value, value for money, worth every penny, money in the bank, money for nothing, no brainer, money printing,
    earns its keep, earn its keep, earned its keep, less than a pound, less than a euro, less than a pint, price of a, for pennies,
    for peanuts, on pennies,
    a fortune saved, saves a fortune, save a fortune, save a packet, a packet, serious money, big money`,
  free: 'free, for free, for nothing, free of charge, gratis, at no cost, costs nothing, on the house',
  energy:
    'heat, heating, warmth, energy, electricity, power, hot water, gas, oil, fuel, current, kilowatt hours',
  payback: `
    pays for itself, pay for itself, paid for itself, paying for itself, pays for themselves, pay for themselves, pays itself,
    pays itself off, pays back, pay you back, pays you back, paid back, your money back, money back, payback, break even, breaks even,
    broke even, recoup*, recover the cost, recovers its cost, earns back, earn back, earns itself, earned back, return on investment,
    best investment, great investment, safe investment, smart investment, good investment, sound investment, solid investment,
    wise investment, clever investment, better than any savings account, savings account, nest egg, quick return, returns on, profitable,
    it pays to, pays off, pay off, paid off, in no time, with interest, comes back to you, come back to you, every penny,
    money well spent, money you ll spend`,
  gain: `
    better off, richer, wealthier, money in your pocket, in your pocket, in your wallet, in your purse, in your bank, bank balance,
    bank account, profit from, make money, makes money, making money, makes you money, earn money, earns money, earns you, more money for,
    left over at the end of the month, extra cash, small fortune, a fortune, pocket the difference, spare cash, money left, earn, earns,
    tidy sum, nice sum, profit, profits, income, sell your, pension pot, pension`,
  worth: `
    value, worth more, worth, sells for more, sell for more, sells faster, price of your, resale, goes up, rises, adds, add, boosts,
    increases, appreciate`,
  home: 'home, homes, house, houses, property, properties, flat, resale',
  state: 'grant, grants, subsidy, subsidies, government, the state, council, taxman, scheme, public money',
  funds:
    'pay*, paid, cover*, fund*, foot*, gives you, hands you, refund*, chip*, takes care of, picks up, put* up, half',
  mostOfIt:
    'everything, all, whole, entire, most, nearly all, almost all, lot, bulk, half, rest, majority, full, every penny',
  ill: `
    asthma, asthmatic, allergy, allergies, allergic, hay fever, hayfever, eczema, migraine, migraines, headache, headaches, arthritis,
    rheumatism, joints, joint pain, back pain, aches, pains, pain, cold, colds, flu, virus, viruses, bacteria, germs, infection,
    infections, illness, illnesses, disease, diseases, insomnia, stress, anxiety, depression, mould, mold, damp, pollen, cough, coughs,
    coughing, bronchitis, blood pressure, cancer, sinus, sinuses, wheezing, wheeze, sneezing, sneeze, inhaler, dust mites, skin rash,
    itching, itch, runny nose, sore throat, sick days, doctor, gp, snoring, doctors, chest, chests, lungs, sniffle*, fall ill, falls ill,
    get ill, ill less`,
  relief: `
    cure, cures, cured, heal, heals, healed, prevent, prevents, relieve*, ease, eases, eased, stop, stops, stopped, end, ends, ended,
    reduce*, banish*, fight*, kill*, remove*, wipe* out, rid of, eliminate*, good for, soothe*, treat, treats, beat*, gone, disappear*,
    vanish*, improve*, history, cleared, clear up, clears up, calmed, calm, calms, settled, went away, goes away, no more, no longer,
    hasn't, haven't, without, fewer, less, never, not, better, free, forgot*, sufferers, goodbye, protect*, helps, helped, help with,
    keeps away, since, chill off, swears by, love what`,
  sleep: 'sleep, sleeps, slept, sleeping, nights',
  well: `
    better, deeper, deeply, soundly, like a baby, like babies, through the night, well, sounder, refreshed, rested, peacefully, wonderfully,
    like a log, like logs, like a dormouse, like an angel, straight through, better than ever`,
  healthy: `
    healthy, healthier, healthiest, wellbeing, well being, immune system, immunity, lungs, for your health, your health, the health,
    health, medically, clinically, doctors recommend, doctor recommended, breathe easier, breathe easily, breathe again, breathe freely,
    breathe better, breathing easier, live longer, lives longer, allergy friendly, antibacterial, antiviral, detox*, purif*,
    wake up rested, wake up refreshed, circulation, therapeutic, medicinal, germ free, dust free, hypoallergenic,
    healthier lungs, fewer colds, get ill less, ill less often, full of energy, younger, age better, throw away the inhaler, throw
    the inhaler, bin the inhaler, no more inhaler, purer air, cleaner air`,
  clean:
    'clean, cleaner, cleanest, pure, purer, purest, fresh, fresher, healthy, healthier, cleans, cleanses, filters, purifies, improves, better',
  air: 'air, indoor air, climate indoors, atmosphere, room climate',
  planet: `
    planet, earth, climate, nature, environment, polar bears, polar bear, glaciers, our children s future, next generation,
    world a better place, mother earth, wildlife, forests, rainforest, oceans`,
  kind: `
    friendly, kind, kinder, gentle, good, great, better, best, safe, harmless, save, saves, saving, save the, protect, protects,
    protecting, heal, heals, rescue, help, helps, helping, thank, thanks, harm, hurt, hurts, harms, love, loves, respect*, for the,
    costing the, cost the, without, footprint, burden, smile*, breathe*, favour, relief`,
  carbon: `
    carbon, co2, carbon dioxide, emission, emissions, footprint, greenhouse gas, greenhouse gases, exhaust, fumes, pollution, pollute,
    pollutes, polluting, soot, trees, fossil, fossil fuels`,
  green: `
    green, greener, sustainable, sustainably, eco, eco friendly, ecofriendly, ecological, ecologically, environmentally friendly,
    environmentally, climate friendly, planet friendly, earth friendly, nature friendly, climate neutral, carbon neutral, co2 neutral,
    carbon free, carbon negative, carbon positive, climate positive, net zero, zero carbon, zero emission, zero emissions, emission free,
    emissions free, no emissions, recyclable, recycled, biodegradable, compostable, renewable, renewables, non toxic, no toxic, organic,
    clean energy, clean heat, clean heating, clean power, clean warmth, completely clean, 100 % clean, hundred per cent clean,
    clean conscience, guilt free, without guilt, clear conscience, low carbon, fossil free, decarbonis*, decarboniz*, all natural,
    plastic free, zero waste, zero impact, sun and wind, wind and sun, nothing but sun,
    saves the planet, saving the planet, kind to the climate, kind to the planet, good for the planet, good for the climate, 100 % green,
    100 % renewable, hundred percent renewable, virtuous, without polluting, no pollution, zero pollution, emits nothing, climate hero,
    green as`,
  harmless: `
    the first, first time, the rest, the latest, the nearest, the test, the west, the east, the north west, the forest, the guest,
    at best, at least, not least, at last, last week, last year, last month, last night, the best part, best thing about my job,
    the best bit, the best day, the best moment, best wishes, best of luck, the hardest part, the hardest bit, the longest day,
    the oldest, the youngest, number one hundred, more than once, less than an hour, more questions than, for good measure, free pens,
    free coffee, free lunch, save the date, saved me a seat, save me a seat, saved a seat, feel free, free day, set free, free to,
    no longer at, half past, half an hour, half a day, half of my, half my, other half, half the team, second half, first half, half time,
    green tea, green light, the green bin, green wellies, common cold, cold hands, cold feet, coldest, cold room, cold rooms,
    cold morning, cold tea, power cut my, what a, the whole team, kind of, kind words, in kind, kind people, nature reserve, nature walk,
    by nature, human nature, second nature, down to earth, on earth, climate in the office, good to, good old, no idea, no lift,
    no wonder, not only, no one knows, better late than, rather than, other than, more than anyone, more than any, than anyone else,
    period of, trial period, free time, cut the ribbon, cut the cake, cut my, gain experience, so the last, the last radiator,
    the last one,
    cold chamber, cold store, night shift, night shifts, night bus, night school, night before, cold snap in the`,
  customer: `
    customer, customers, owner, owners, homeowners, family who, families who, households, families, people who switch*, anyone who owns,
    everyone who, everybody who, who owns one, whoever`,
  every:
    'every, every single, each, all, all of, any, not one, not a single, no, never, none, most, everyone, everybody, anyone, whoever, nobody',
  content: `
    satisfied, happy, delighted, thrilled, love, loves, recommend, recommends, complaint, complaints, complained, complain, regret,
    regrets, regretted, sorry, unhappy, disappointed, go back, goes back, warm, saving, saves, save, halved, wins, win,
    choose us again, choose it again, choose again, buy again, buy it again, would again, do it again, recommend us, five stars, loyal,
    stay with us, trust us, trust, sleep better`,
  even: 'even, even when, even if, regardless, however, no matter, whatever',
  hardship:
    'cold, frost, snow, winter, arctic, storm, outside, old, draughty, drafty, uninsulated, leaky, victorian, minus, below zero, freezing, polar',
  itself: `
    runs itself, by itself, on its own, automatically, looks after itself, takes care of itself, set and forget, without you, effortless*,
    all by itself, on autopilot`,
  much: `
    totally, completely, absolutely, incredibly, extremely, utterly, perfectly, amazingly, unbelievably, remarkably, astonishingly,
    ridiculously, insanely, whisper, super, ultra, so, almost, nearly, practically, virtually, as good as, basically`,
  virtue: `
    silent, quiet, inaudible, noiseless, efficient, reliable, powerful, economical, cheap, safe, comfortable, cosy, durable, robust,
    sturdy, intelligent, thrifty, maintenance free, harmless, fast`,
  with: 'with, thanks to, since, once you have, next to, beside, compared to, against',
  you: 'you, your, yours, everyone, everybody, anyone, families',
  crew: `
    we, us, i, my, me, fitted, fitting, install, installing, installed, installation, took, takes, carried, carry, fitters, team,
    colleague, if you, question, questions, ask, asked, show, showed, look, looks, book, visit, story`,
  likeUs:
    'as we do, than we do, like we do, as us, than us, like us, the way we do, but us, except us, as ours, like ours, than ours',
  dated:
    'stone age, museum piece, museum pieces, dinosaur, dinosaurs, obsolete, old hat, dark ages, prehistoric, steam age, relic, relics, antique',
  worry: 'worries, worry, problems, headaches, troubles, fears, cold feet, cold nights, cold rooms',
  over: 'end, ends, over, gone, history, vanish, vanishes, disappear*, forget, thing of the past, solved',
  harm: 'harm, hurt, trace, traces, damage, impact, footprint, burden, pollution, waste, mark, smoke, fumes, exhaust, dirt, dust',
  wins: 'win, wins, winning, winner, champion, victory',
  does: `
    will, won't, ends, keeps, means, gives, brings, lets, makes, turns, never, always, can, can't, cannot, doesn't, needs, uses, beats,
    lasts, pays, saves, stays, wins, takes care, protects, solves, transforms, changes, stops, spares, frees, puts, leaves, hums along,
    is so, is that, just works, simply, outperforms, knows, thinks, learns, adapts, delivers, offers, provides, guarantees, deserves,
    is the, runs, copes, holds, works, handles, manages, is as, is your, has no, has never, takes, was cheaper`,
  neutral: `
    box, boxes, cardboard, door, doorway, stairs, staircase, lift, van, truck, trailer, photo, picture, video, stand, fair, showroom, see,
    saw, seen, met, named, name, called, cover, hat, garden, line, hall, shelf, stores, delivery, delivered, arrived, pallet, label,
    manual, drawing, poster, sticker, mug, toy, shaped, model train, tested, test, prototype, colour, color, paint, screw, screws, heavy,
    weighs, insulation, surveyor, apprentice, school, museum, open day, exhibition, talk, course, training, people to, hours to, left the,
    came off`,
  rivals:
    'the competition, competitors, competitor, rivals, rival, other brands, other makers, other manufacturers, everyone else',
  sentBack:
    'sent, send, returned, returns, given back, handed back, complained, complain, regretted, regrets, unhappy, disappointed, asked for their money',
  mad: 'mad, crazy, foolish, silly, a fool, insane, out of your mind',
  count: '#',
  ratio: 'out of, in every, in',
  like: 'like',
  survives: 'survive, survives, withstand*, resist, resists, shrugs off, shrug off, weathers, defies, defy',
  self: 'i, my, me, myself, mine',
  topic: `
    heat, heats, heating, heated, warm, warms, warmth, boiler, boilers, radiator*, bill, bills, energy, electricity, gas, oil, grid, pump,
    pumps, battery, batteries, hot water, insulation, power, house, home, homes, houses, pounds, £, €, customer, customers, households,
    winter, heater, heaters, thermostat*, unit, units, outdoor units, carbon, degrees, installation, installations, saves, savings,
    heating worries, repair*, technician, plumber`,
  everyday: `
    cake, soup, lunch, coffee, tea, biscuit*, pizza, curry, chips, dinner, breakfast, beer, pub, quiz, football, five a side, cup,
    tournament, pitch, match, league table, darts, ping pong, table tennis, chess, marathon, race, running club, choir, band, concert,
    film, book, chapter, podcast, novel, weather, rain, sunshine, sunrise, sunset, snowball, holiday, weekend, birthday, party, dog, cat,
    cats, dogs, puppy, garden, allotment, printer, canteen, sofa, bus, train, bike, commute, boss, colleague, colleagues, teammate*,
    apprentice, apprentices, interview, onboarding, mentor, team, crew, office, kitchen table, sandwich*, cookies, jokes, joke, song,
    dance, hike, holiday, umbrella, socks, boots, playlist, career, careers, workplace, job, employer, internship, trainees, trainee,
    sausage*, roast, pasty, pie, bacon, ice cream, chocolate, stew, noodles, burger*, doughnut*, crisps`,
  expected: `
    expected, i thought, thought, i am, i do, i was, me, last year, yesterday, ever, usual, last week, in march, in spring, in january,
    planned, nothing, before, i could, i can, i did, words, a year, an hour, a week, a month, two hours, a day, once, twice, any book,
    ten people, outside`,
  never: `
    never, never before, never yet, not before, for the first time, no one ever, never in history, not once`,
  soMuch: `
    so much, this much, that much, as much, so little, this little, so quiet, this quiet, so compact, this compact, this small, this
    efficient, so efficient, this clean, so clean, this cheap, so cheap, this reliable, this good, this well, so well, this long, this
    far, such comfort, such a, such warmth, such value, as compact, as quiet, as small, as efficient`,
  makes: `
    builds, build, makes, make, designs, design, sells, sell, offers, offer, produces, produce, installs, install, manufactures, has
    built, has made, has managed, ever built, ever made`,
  share: `
    %, percent, per cent, nine out of ten, nine in ten, ten out of ten, 9 out of 10, 10 out of 10, 9 in 10, almost all of, nearly every
    one, virtually all`,
  expert: `
    experts, specialists, professionals, doctors, doctor, paediatricians, scientists, researchers, labs, laboratories, studies, science, gps, independent tests, physicians, consumer groups`,
  advise: `
    recommend*, advise*, approve*, prove*, confirm*, show that, shows that, certif*, prescribe*, agree, endorse*, prefer*, swear*`,
  hear: `
    hear it, hear a thing, hear anything, hear, notice it, know it is there, know it s there, notice`,
  change: `
    change, changes, changed, transform, transforms, transformed, revolutionise, revolutionises, revolutionized, simplifies, turns around,
    saves, saved`,
  life: `
    your life, my life, lives, our lives, life, your home, your winters, your winter, your everyday, every home`,
  noise: `
    noise, breakdown, breakdowns, worry, worries, fuss, maintenance, smell, smoke, emissions, stress, compromise, hassle, nasty surprises,
    surprises, bill, bills, gas, co2, risk, repairs, trouble, drama`,
  none: 'zero, no, no more, not a single, none of the, without, goodbye to',
};
