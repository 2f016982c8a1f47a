/**
 * What the keys of vendors look like: how they begin, which characters follow and how many. Facts collected by the Herald
 * authors from the vendors' own documentation and checked against the rules of gitleaks (MIT,
 * github.com/gitleaks/gitleaks, config/gitleaks.toml at 009e025, read in November 2026). No patterns: they are read by
 * counting, so that none can run away.
 */
export type TokenShape = {
  readonly of: string;
  readonly begins: readonly string[];
  readonly then: Alphabet;
  readonly least: number;
  /** Where the beginning alone says little: the key may not be longer than this. */
  readonly most?: number;
};

/** `capitals`: those, digits and `-`. `word`: letters, digits, `_`, `-`. `dotted`: those and `.`, `=`. `base64`: letters, digits, `+`, `/`, `=`, `_`, `-`. */
export type Alphabet =
  | 'digits'
  | 'hex'
  | 'upper'
  | 'capitals'
  | 'letters'
  | 'alphanumeric'
  | 'word'
  | 'dotted'
  | 'base64';

const shape = (of: string, begins: string, then: Alphabet, least: number, most?: number): TokenShape => ({
  of,
  begins: begins.split(' '),
  then,
  least,
  ...(most === undefined ? {} : { most }),
});

export const tokenShapes: readonly TokenShape[] = [
  shape('1Password', 'A3-', 'capitals', 32, 42),
  shape('1Password', 'ops_eyJ', 'base64', 60),
  shape('Adobe', 'p8e-', 'alphanumeric', 32, 32),
  shape('age', 'AGE-SECRET-KEY-1', 'upper', 40),
  shape('Airtable', 'pat', 'dotted', 79, 79),
  shape('Alibaba Cloud', 'LTAI', 'alphanumeric', 12, 24),
  shape('Amazon Web Services', 'AKIA ASIA ABIA ACCA A3TA A3TX', 'upper', 16, 16),
  shape('Amazon Bedrock', 'ABSK', 'base64', 100),
  shape('Anthropic', 'sk-ant-', 'word', 24),
  shape('Artifactory', 'AKCp', 'alphanumeric', 69),
  shape('Artifactory', 'cmVmd', 'alphanumeric', 59),
  shape('Atlassian', 'ATATT3 ATCTT3 ATBB ATSTT3', 'dotted', 28),
  shape('Authress', 'sc_ ext_ scauth_ authress_', 'dotted', 60),
  shape('Brevo', 'xkeysib- xsmtpsib-', 'word', 64),
  shape('ClickHouse', '4b1d', 'alphanumeric', 38, 38),
  shape('Clojars', 'CLOJARS_', 'alphanumeric', 60),
  shape('Cloudflare', 'v1.0-', 'word', 140),
  shape('Databricks', 'dapi', 'hex', 32),
  shape('Datadog', 'ddp_ ddapp_', 'alphanumeric', 32),
  shape('DigitalOcean', 'dop_v1_ doo_v1_ dor_v1_', 'hex', 64),
  shape('Docker', 'dckr_pat_ dckr_oat_', 'word', 24),
  shape('Doppler', 'dp.pt. dp.st. dp.ct. dp.sa.', 'dotted', 40),
  shape('Dropbox', 'sl.', 'dotted', 100),
  shape('Duffel', 'duffel_test_ duffel_live_', 'dotted', 40),
  shape('Dynatrace', 'dt0c01. dt0s01. dt0s16.', 'dotted', 80),
  shape('EasyPost', 'EZAK EZTK', 'alphanumeric', 54, 54),
  shape('Facebook', 'EAAM EAAC EAAB EAAG', 'alphanumeric', 80),
  shape('Figma', 'figd_ figo_', 'word', 36),
  shape('Flutterwave', 'FLWSECK- FLWSECK_TEST- FLWPUBK_TEST-', 'word', 12),
  shape('Fly.io', 'fo1_', 'word', 43),
  shape('Fly.io', 'fm1r_ fm1a_ fm2_', 'base64', 100),
  shape('Frame.io', 'fio-u-', 'dotted', 60),
  shape('GitHub', 'ghp_ gho_ ghu_ ghs_ ghr_', 'alphanumeric', 30),
  shape('GitHub', 'github_pat_', 'word', 40),
  shape(
    'GitLab',
    'glpat- gldt- glft- glsoat- glrt- glptt- gloas- glimt- glagent- glcbt- glffct- GR1348941',
    'dotted',
    20,
  ),
  shape('GoCardless', 'live_', 'word', 40, 40),
  shape('Google', 'AIza', 'word', 35, 35),
  shape('Google', 'GOCSPX-', 'word', 24),
  shape('Google', 'ya29.', 'word', 30),
  shape('Grafana', 'eyJrIjoi', 'base64', 60),
  shape('Grafana', 'glc_', 'base64', 32),
  shape('Grafana', 'glsa_', 'word', 40),
  shape('Groq', 'gsk_', 'alphanumeric', 40),
  shape('Harness', 'pat. sat.', 'dotted', 68, 68),
  shape('HashiCorp Vault', 'hvs. hvb. hvr.', 'word', 24),
  shape('Heroku', 'HRKU-', 'word', 30),
  shape('HubSpot', 'pat-na1- pat-eu1-', 'word', 36),
  shape('Hugging Face', 'hf_', 'alphanumeric', 30),
  shape('Hugging Face', 'api_org_', 'letters', 34),
  shape('Infracost', 'ico-', 'alphanumeric', 32, 32),
  shape('Intra', 's-s4t2ud- s-s4t2af-', 'hex', 64),
  shape('Linear', 'lin_api_ lin_oauth_', 'alphanumeric', 32),
  shape('Mailgun', 'key-', 'hex', 32, 32),
  shape('Mapbox', 'pk.eyJ sk.eyJ', 'dotted', 50),
  shape('New Relic', 'NRAK- NRII- NRJS- NRAA-', 'word', 19),
  shape('Notion', 'ntn_', 'alphanumeric', 40),
  shape('Notion', 'secret_', 'alphanumeric', 40, 46),
  shape('npm', 'npm_', 'alphanumeric', 36),
  shape('NuGet', 'oy2', 'alphanumeric', 43, 43),
  shape('Octopus Deploy', 'API-', 'upper', 26, 26),
  shape('OpenAI', 'sk-proj- sk-svcacct- sk-admin-', 'word', 32),
  shape('OpenAI', 'sk-', 'alphanumeric', 32),
  shape('OpenRouter', 'sk-or-v1-', 'hex', 40),
  shape('OpenShift', 'sha256~', 'word', 43),
  shape('Perplexity', 'pplx-', 'alphanumeric', 40),
  shape('Plaid', 'access-sandbox- access-development- access-production-', 'word', 32),
  shape('PlanetScale', 'pscale_tkn_ pscale_oauth_ pscale_pw_', 'dotted', 32),
  shape('PostHog', 'phc_ phx_', 'alphanumeric', 36),
  shape('Postman', 'PMAK-', 'word', 59),
  shape('Prefect', 'pnu_', 'alphanumeric', 36),
  shape('Pulumi', 'pul-', 'hex', 40),
  shape('PyPI', 'pypi-', 'word', 60),
  shape('ReadMe', 'rdme_', 'alphanumeric', 60),
  shape('Replicate', 'r8_', 'alphanumeric', 37),
  shape('RubyGems', 'rubygems_', 'hex', 48),
  shape('Scalingo', 'tk-us-', 'word', 48),
  shape('SendGrid', 'SG.', 'dotted', 60),
  shape('Sentry', 'sntrys_', 'base64', 60),
  shape('Sentry', 'sntryu_', 'hex', 64),
  shape('SettleMint', 'sm_aat_ sm_pat_ sm_sat_', 'alphanumeric', 16),
  shape('Shippo', 'shippo_live_ shippo_test_', 'hex', 40),
  shape('Shopify', 'shpat_ shpca_ shppa_ shpss_', 'hex', 32),
  shape('Slack', 'xoxb- xoxp- xoxe- xoxa- xoxr- xoxo- xoxs- xapp- xoxe.xoxb- xoxe.xoxp-', 'word', 16),
  shape('Sourcegraph', 'sgp_', 'word', 40),
  shape('Square', 'EAAA', 'word', 56, 64),
  shape('Square', 'sq0atp- sq0csp- sq0idp-', 'word', 22),
  shape('Stripe', 'sk_live_ sk_test_ sk_prod_ rk_live_ rk_test_ rk_prod_ whsec_', 'alphanumeric', 10),
  shape('Supabase', 'sbp_', 'hex', 40),
  shape('Supabase', 'sb_secret_', 'word', 20),
  shape('Tailscale', 'tskey-auth- tskey-api- tskey-client-', 'word', 20),
  shape('Twilio', 'SK', 'hex', 32, 32),
  shape('Twitch', 'oauth:', 'alphanumeric', 30, 30),
  shape('Twitter', 'AAAAAAAAAAAAAAAAAAAAA', 'dotted', 50),
  shape('Typeform', 'tfp_', 'dotted', 40),
  shape('Vercel', 'vcp_ vci_ vca_ vcr_ vck_', 'alphanumeric', 24),
  shape('xAI', 'xai-', 'alphanumeric', 60),
  shape('Yandex', 'AQVN', 'word', 35, 38),
  shape('Yandex', 't1.', 'dotted', 90),
  shape('Amazon Marketplace', 'amzn.mws.', 'dotted', 36),
  shape('Buildkite', 'bkua_', 'hex', 40),
  shape('CircleCI', 'CCIPAT_ CCIPRJ_', 'word', 40),
  shape('Contentful', 'CFPAT-', 'word', 43),
  shape('crates.io', 'cio', 'alphanumeric', 32, 32),
  shape('Defined Networking', 'dnkey-', 'word', 78),
  shape('Elastic', 'essu_', 'base64', 40),
  shape('ElevenLabs', 'sk_', 'hex', 48, 48),
  shape('Firebase', 'APA91b', 'word', 100),
  shape('Firecrawl', 'fc-', 'hex', 32, 32),
  shape('Fireworks', 'fw_', 'alphanumeric', 22, 30),
  shape('Google', '1//0', 'word', 40),
  shape('Jina', 'jina_', 'word', 50),
  shape('LangSmith', 'lsv2_pt_ lsv2_sk_', 'word', 40),
  shape('Lob', 'live_ test_', 'hex', 35, 35),
  shape('Mollie', 'live_ test_', 'alphanumeric', 30, 30),
  shape('Neon', 'napi_', 'alphanumeric', 48),
  shape('Netlify', 'nfp_ nfo_ nfc_ nfb_ nfu_', 'alphanumeric', 36),
  shape('Pinecone', 'pcsk_', 'word', 50),
  shape('Prefect', 'pnb_', 'alphanumeric', 36),
  shape('Razorpay', 'rzp_live_ rzp_test_', 'alphanumeric', 14, 14),
  shape('Render', 'rnd_', 'alphanumeric', 28, 40),
  shape('Resend', 're_', 'word', 30, 40),
  shape('Scaleway', 'SCW', 'upper', 17, 17),
  shape('Shopify', 'shptka_', 'hex', 32),
  shape('SonarQube', 'squ_ sqp_ sqa_', 'hex', 40),
  shape('Tavily', 'tvly-', 'word', 28),
  shape('Trello', 'ATTA', 'alphanumeric', 60),
  shape('WooCommerce', 'ck_ cs_', 'hex', 40, 40),
  shape('Xata', 'xau_', 'alphanumeric', 36),
];

/** Keys known by something in their middle: `before` and `after` characters around it. */
export type InfixShape = {
  readonly of: string;
  readonly infix: string;
  readonly before: Alphabet;
  readonly leastBefore: number;
  readonly mostBefore: number;
  readonly after: Alphabet;
  readonly leastAfter: number;
};

const around = (
  of: string,
  infix: string,
  [before, leastBefore, mostBefore]: readonly [Alphabet, number, number],
  [after, leastAfter]: readonly [Alphabet, number],
): InfixShape => ({ of, infix, before, leastBefore, mostBefore, after, leastAfter });

export const infixShapes: readonly InfixShape[] = [
  around('Azure', 'Q~', ['dotted', 4, 4], ['dotted', 31]),
  around('Facebook', '|', ['digits', 15, 16], ['word', 27]),
  around('Mailchimp', '-us', ['hex', 32, 32], ['digits', 1]),
  around('MaxMind', '_mmk', ['word', 36, 36], ['word', 0]),
  around('OpenAI', 'T3BlbkFJ', ['word', 20, 200], ['word', 20]),
  around('Telegram', ':A', ['digits', 8, 16], ['word', 33]),
  around('Terraform', '.atlasv1.', ['alphanumeric', 14, 14], ['dotted', 60]),
  around('JSON Web Token', '.eyJ', ['base64', 15, 4000], ['dotted', 16]),
  around('Microsoft Teams', '/IncomingWebhook/', ['base64', 3, 400], ['base64', 32]),
  around('Slack', 'hooks.slack.com/services/', ['base64', 0, 0], ['base64', 40]),
  around('Slack', 'hooks.slack.com/workflows/', ['base64', 0, 0], ['base64', 40]),
  around('Slack', 'hooks.slack.com/triggers/', ['base64', 0, 0], ['base64', 40]),
  around('Make', 'make.com/', ['base64', 0, 0], ['alphanumeric', 30]),
  around('Zapier', 'hooks.zapier.com/hooks/catch/', ['base64', 0, 0], ['base64', 12]),
  around('Discord', 'discord.com/api/webhooks/', ['base64', 0, 0], ['base64', 60]),
  around('Discord', 'discordapp.com/api/webhooks/', ['base64', 0, 0], ['base64', 60]),
];

/** Values that vendors print in their own documentation: no secrets. */
export const publishedExamples = /EXAMPLE(?:KEY)?$/;
