import type { Plugin } from 'vite';

export function shrinkPlugin(): Plugin;
