import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { create } from './cases.js';

/** Widgets in a group share the city that the reader selects in one of them. */
export default {
  title: 'Widgets/Group',
  component: 'innocities-group',
  render: () => {
    const group = document.createElement('innocities-group');
    group.style.cssText = 'display: grid; gap: 24px';
    group.append(
      create('innocities-city-map', {}),
      create('innocities-funding-donut', { chooser: true }),
    );
    return group;
  },
} satisfies Meta;

export const Together: StoryObj = {};
