import type { PictureWords } from './picture-words.ts';

/** Written for Herald. */
export const spanish: PictureWords = {
  kinds:
    'imagen imagenes foto fotos fotografia fotografias captura capturas pantalla pantallazo grafico graficos grafica ilustracion dibujo logo icono banner miniatura esquema figura diagrama diapositiva escaneo archivo archivos documento video portada'.split(
      ' ',
    ),
  blanks:
    'sin titulo nombre desconocido texto alternativo descripcion leyenda ninguno ninguna vacio ejemplo aqui completar rellenar prueba'.split(
      ' ',
    ),
  between:
    'el la los las un una unos unas de del al y a en con para mi este esta copia final borrador version editado editada recortada pequena grande enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
};
