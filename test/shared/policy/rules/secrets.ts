import type { RuleTable } from '../rule-table.ts';

/* Keys are put together here, so that no scanner of this repository takes them for lost ones. */
const mixed = 'IZhhr1Jt5ZKqmIklTTVJBPBjHDJ9rDcwm5ON9t3kLHntJ2VxQ8fYbG7uSaWcEdRpMo4iUzXyKvN6Tl0ePqAs';
const hex = '5f37c9c1e8a3e695937bf32a251883a2d4e90b16f7c85a3d2e1f0a9b8c7d6e5f';
const upper = 'Y2CKS2CFRNZQWEEE';
const begin = '-----BEGIN OPENSSH PRIVATE KEY-----';
const end = '-----END OPENSSH PRIVATE KEY-----';
const claims = 'eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4ifQ';

export const table: RuleTable = {
  valid: [
    'Never share your password with anyone, not even with us.',
    'Our secret: a great team, and 38 dB(A).',
    'Das Passwort muss mindestens 12 Zeichen haben. Der Schlüssel zum Erfolg ist: zuhören.',
    'Le mot de passe est mort, vive les passkeys ! La clé du succès : écouter.',
    'La contraseña es importante, pero la clave es el segundo factor.',
    'My password is required to be sixteen characters long now. Sigh.',
    'Password managers: which one do you use? Password: required.',
    'Use promo code SUMMER2026 at the fair, postal code SW1A 1AA, QR code at the door.',
    'Build 3f2a9c1d8b7e6f5a4c3d2e1f0a9b8c7d6e5f4a3b passed, serial NLH-2026-00012345-AB-77.',
    'Ticket 123e4567-e89b-12d3-a456-426614174000, ISBN 978-3-16-148410-0, DOI 10.1000/xyz123.',
    '#WärmepumpenmonteurinnenAusbildung and the Donaudampfschifffahrtsgesellschaftskapitän',
    'https://news.northlight.example/2026/11/a-very-long-slug-about-heat-pumps-in-old-houses?utm_source=linkedin',
    'Every tutorial prints AKIAIOSFODNN7EXAMPLE; set api_key=your-api-key-goes-here or TOKEN=<your token>.',
    'postgres://user:password@localhost/db is how the manual writes it.',
    'ASIAPACIFICCONFERENCE2026 was long. ghp_ is how GitHub begins, sk_live_ how Stripe does.',
    'Log in with Google or Microsoft. User: everyone. Pin: a small brass one.',
    'The door code of conduct: be kind. Pin 3 is 12 V. The gate code changed in 2025.',
    'Sign in with Google/Microsoft, credentials optional. The token is a coin, the key is brass.',
  ],
  flagged: [
    [
      'Demo tonight, everybody welcome. «Password: Hearth!2026»',
      { fixed: 'Demo tonight, everybody welcome.' },
    ],
    `The trick was export AWS_ACCESS_KEY_ID=«AKIA${upper}», nothing else.`,
    `Our intern put «ghp_${mixed.slice(0, 36)}» on a slide.`,
    `«github_pat_${mixed.slice(0, 22)}_${mixed.slice(0, 59)}»`,
    `Token «xoxb-2345678901-2345678901234-${mixed.slice(0, 24)}».`,
    `«https://hooks.slack.com/services/T02${upper.slice(0, 8)}/B03${upper.slice(0, 8)}/${mixed.slice(0, 24)}» posts it`,
    `«sk_live_${mixed.slice(0, 24)}» and «AIzaSy${mixed.slice(0, 33)}» and «SG.${mixed.slice(0, 22)}.${mixed.slice(0, 43)}»`,
    `«glpat-${mixed.slice(0, 20)}», «npm_${mixed.slice(0, 36)}», «dop_v1_${hex}», «SK${hex.slice(0, 32)}»`,
    `«sk-proj-${mixed.slice(0, 74)}T3BlbkFJ${mixed.slice(0, 74)}»`,
    `«sk-ant-api03-${mixed}9bQ-zAA»`,
    `Telegram «123456789:AA${mixed.slice(0, 33)}», Mailchimp «${hex.slice(0, 32)}-us12»`,
    `Bearer «eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${claims}.${mixed.slice(0, 43)}»`,
    `«${begin}\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ\n${end}»`,
    'Cut off: «-----BEGIN RSA PRIVATE KEY----- MIIEpAIBAAKCAQEA7fZk3v» and on',
    `«api_key = "${hex.slice(0, 32)}»" «client_secret: ${mixed.slice(0, 32)}» "«okta-token": "00${mixed.slice(0, 40)}»"`,
    `«AWS_SECRET_ACCESS_KEY=${mixed.slice(0, 40)}»`,
    'It is «postgres://svc_app:Tr0ub4dor@db-prod:5432/orders», sadly.',
    '«mongodb+srv://root:hunter2x@cluster0.ab1cd.mongodb.net/prod»',
    'Server=tcp:sql01;User Id=sa;«Password=Pa55w0rd!»;',
    'The guest wifi «password is Sunfl0wer_77», come and stream',
    'The «password for the staging server is still Hydrogen#77».',
    'user: admin / «pw: Winter2026!»',
    'Wi-Fi for guests, «password: sunflower»',
    'The «door code for the lab is 4471#» if you visit.',
    'Das «WLAN-Passwort auf der Messe lautet Waerme#2026», kommt vorbei.',
    '«Kennwort fürs Testsystem: kW9!xPq2»',
    '«PIN fürs Lager: 8842», der «Türcode ist 2580»',
    'Le «mot de passe du serveur de démo est Chaleur-2026!»',
    "«mdp : Pompe2026$», «code d'accès : 4521B»",
    'La «contraseña del panel es Calor_2026*», «clave: B0mba.Calor9»',
    'El «código de la puerta es 7788».',
    `«ｇｈｐ_${mixed.slice(0, 36)}» and «AK\u200bIA${upper}»`,
  ],
};
