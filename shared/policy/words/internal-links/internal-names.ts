/**
 * Endings of hosts that only exist inside a house, sourced from RFC 6762 (.local), RFC 8375 (home.arpa), RFC 6761
 * (.localhost), ICANN's reservation of .internal (2024) and its list of colliding names (.corp, .home, .mail). `bare`: also
 * without `http://` in front.
 */
export const internalEndings = {
  bare: ['local', 'internal', 'corp', 'lan', 'intranet', 'intra', 'localdomain', 'localhost', 'home.arpa'],
  withScheme: ['home', 'private', 'domain', 'workgroup', 'test.local', 'vpn'],
};

/** Schemes under which files lie. */
export const fileSchemes = ['smb', 'cifs', 'nfs', 'afp', 'file', 'webdav', 'davs'];

/**
 * Parameters of an address by which a stranger becomes its owner, as web frameworks, OAuth 2 (RFC 6749) and the signed addresses
 * of cloud storage name them. `passwords` count whatever they hold; the others only with a made-up value.
 */
export const tellingParameters = {
  passwords: 'password|passwd|pwd|pass|passcode|pin|client_secret|secret|kennwort|passwort|mdp|clave',
  tokens:
    '(?:access|id|refresh|auth|session|reset|invite|login|csrf|api|sas|bearer|magic|security)[_-]?token|token|jwt|jti|assertion' +
    '|(?:php|asp|j|cf|user|sso)?sess(?:ion)?_?id|[a-z]{0,12}sessid|session|sess|sid|auth(?:key|entication|orization)?|api_?key|access_?key' +
    '|key|subscription-key|sig(?:nature)?|x-(?:amz|goog|oss|ms)-(?:signature|credential|security-token)|samlresponse|ticket|otp|code|hash|nonce|magic',
};

/** A row of four numbers behind one of these is a version or a clause, not an address. */
export const numberedThings =
  /(?:version|ver|v|firmware|fw|release|build|update|patch|software|treiber|driver|section|sec|clause|chapter|kapitel|abschnitt|ziffer|norm|iso|en|din|iec|rfc|§|article|artikel|art|apartado|seccion|sección|rev|revision)[.:]?\s*$/iu;
