import type { Plugin } from 'vite';

export function leafletPlugin(): Plugin;
