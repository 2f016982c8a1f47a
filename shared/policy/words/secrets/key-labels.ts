/**
 * Names behind which a machine-made value is a key: `API_KEY=…`, `"token": "…"`. The vendors are those whose keys have no
 * shape of their own (as gitleaks' rules list them, MIT, config/gitleaks.toml at 009e025).
 */
export const keyLabels =
  'key|(?<![a-z])pat(?![a-z])|token|secret|passw(?:or)?d|passwd|pwd|passphrase|credentials?|creds|auth(?:orization)?|bearer|cookie|apikey|signature' +
  '|schluessel|schlüssel|clave|clé|jeton' +
  '|adafruit|adobe|airtable|algolia|alibaba|asana|atlassian|beamer|bitbucket|bittrex|cloudflare|codecov|cohere|coinbase' +
  '|confluence|confluent|contentful|datadog|discord|droneci|dropbox|etsy|facebook|fastly|finicity|finnhub|flickr|freshbooks' +
  '|gitlab[_-]?session|gitter|heroku|hubspot|intercom|jfrog|jira|kraken|kucoin|launchdarkly|linear|lob|looker|mailchimp|mailgun|mapbox' +
  '|mattermost|meraki|messagebird|netlify|new[_-]?relic|nytimes|okta|plaid|private[_-]?ai|rapidapi|sendbird|sentry|snyk|sonar' +
  '|squarespace|sumo(?:logic)?|telegram|travis|trello|twitch|twitter|typeform|xray|yandex|zendesk|contribsys';
