/** The font of pictures that are made without a browser, by weight; the build copies it to dist/fonts/. */
import { fromRoot } from './project.mjs';

const inter = (folder) =>
  fromRoot('node_modules/@expo-google-fonts/inter', folder, `Inter_${folder}.ttf`);

export const fonts = { 400: inter('400Regular'), 600: inter('600SemiBold') };

export const fontLicence = fromRoot('node_modules/@expo-google-fonts/inter/LICENSE_FONT');
