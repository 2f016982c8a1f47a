/** What cameras, telephones, messengers and picture banks begin a file's name with. Written for Herald from their own files. */
export const fileWords: readonly string[] =
  'img imag dsc dscn dscf dscx pxl mvi gopr gp dji cimg sam sdc kic lrm wa wp vid burst hdr pano portrait mvimg facetune snapseed picsart whatsapp signal telegram messenger facebook fb instagram snapchat kakaotalk gettyimages istock istockphoto shutterstock adobestock unsplash pexels pixabay freepik canva figma midjourney dalle chatgpt gemini unnamed download jpg jpeg png gif webp avif heic heif tif tiff bmp svg raw'.split(
    ' ',
  );

/** Endings by which a word is known as a picture file's name. */
export const pictureEnding =
  /\.(?:jpe?g|jpe|jfif|png|apng|gif|webp|avif|hei[cf]|tiff?|bmp|svg|raw|dng|cr[23w]|nef|arw|psd|pdf)$/;
