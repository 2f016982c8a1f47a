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
    'codigos? (?:de (?:recuperacion|respaldo|verificacion|seguridad|un solo uso)|sms)',
    'codigo (?:de (?:la )?(?:puerta|alarma|acceso|entrada|seguridad|caja fuerte|recuperacion)|del? (?:garaje|edificio|porton|portal|candado))',
  ],
  perhaps: ['clave', 'clave secreta', 'clave (?:de )?api', 'llave'],
  says: ['pasa a ser', 'cambia a', 'ha cambiado a', 'es(?: el)?', 'era', 'sigue siendo', 'sera', 'queda'],
  noValues: [
    'obligatoria|necesaria|requerida|incorrecta|correcta|erronea|invalida|valida|caducada|segura|fuerte|debil|secreta|olvidada',
    'perdida|cambiada|protegida|gestores|seguridad|ninguna|desconocida|opcional|aqui|alli|no|si|nunca|siempre|ver|importante',
  ],
  logIns: ['usuario', 'cuenta', 'acceso', 'credenciales', 'iniciar sesion', 'entrar', 'usad|usa'],
  places: [
    'puertas?|portal|porton|verja|alarma|cerradura|candado|caja fuerte|garaje|ascensor|edificio|entrada|caja de llaves|parking|aparcamiento|barrera|impresora|fotocopiadora|sala de servidores',
    'taquilla|almacen|taller|sotano|patio|deposito|nave|laboratorio|cuarto (?:tecnico|de calderas)|oficina|teclado|telefonillo|portero|tarjeta(?: de credito)?|movil|tableta|maleta|torno|sim',
  ],
  keys: ['teclado', 'codigos?', 'candado', 'combinacion', 'clave', 'numero secreto', 'digitos'],
  entering: [
    '(?:marca|marcad|marque|marcar|pulsa|pulsad|pulse|pulsar|teclea|teclead|teclear|introduce|introducid|introducir|meted|mete|poned|pon)(?: (?:el|los|solo|simplemente|luego|primero))*',
    '(?:se abre|abre|va|funciona|se desactiva|se desbloquea|se quita|se apaga|se desconecta|entra|entrais|pasa|pasais) con(?: el)?',
  ],
  entered: [
    '(?:la )?(?:tecla )?(?:almohadilla|asterisco)',
    'para (?:entrar|abrir|desactivar|subir|pasar)',
    '(?:abre|desbloquea|desactiva) (?:la|el|los|las)',
  ],
  openNothing: [
    'proyecto|articulo|producto|curso|materia|ciudad|municipio|provincia|cliente|factura|talla|referencia|pais',
    'promocional|promo|descuento|de regalo|amigo|postal|de error|fuente|de barras|qr|de color|de vestimenta|civil|penal|de conducta|etico|tecnico|de pedido|de reserva|entradas|de verano|de buenas practicas',
    'revision(?:es)?|lineas|calidad|ejemplos?|abierto',
  ],
  networks: ['wi-?fi|red|hotspot|router|ssid'],
  remarks: [
    '[a-z]+(?:ada|ado|able|ible|osa|oso|ida|ido)',
    'nueva|vieja|larga|corta|facil|dificil|todo|nada|otra|mala|buena',
  ],
  figures: [
    '(?:del|de la|de) (?:dia|semana|mes|ano|exito|felicidad|verano|vida|buen humor)',
    'para (?:el exito|la felicidad|la vida|ser feliz)',
  ],
};
