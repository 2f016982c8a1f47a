import type { PasswordWords } from './password-words.ts';

export const es: PasswordWords = {
  passwords: [
    'contrasena(?<!gestor(?:es)? de contrasena)',
    'frase de (?:paso|contrasena)',
    'clave (?:del? )?(?:wi-?fi|acceso|la red|red)',
    'palabra de paso',
  ],
  things: ['fuertes?|unicas?|olvidadas?'],
  codes: [
    '(?:codigo )?pin|codigo secreto',
    'codigo (?:de (?:la )?(?:puerta|alarma|acceso|entrada|seguridad|caja fuerte|recuperacion)|del? (?:garaje|edificio|porton|portal|candado))',
  ],
  perhaps: ['clave', 'clave secreta', 'clave (?:de )?api', 'llave'],
  says: ['es(?: el)?', 'era', 'sigue siendo', 'sera', 'queda'],
  noValues: [
    'obligatoria|necesaria|requerida|incorrecta|correcta|erronea|invalida|valida|caducada|segura|fuerte|debil|secreta|olvidada',
    'perdida|cambiada|protegida|gestores|seguridad|ninguna|desconocida|opcional|aqui|alli|no|si|nunca|siempre|ver|importante',
  ],
  logIns: ['usuario', 'cuenta', 'acceso', 'credenciales', 'iniciar sesion', 'entrar'],
};
