import type { StorybookConfig } from '@storybook/web-components-vite';
import { leafletPlugin } from '../scripts/lib/leaflet.mjs';
import { shrinkPlugin } from '../scripts/lib/shrink.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), leafletPlugin(), shrinkPlugin()],
  }),
};

export default config;
