import { bootstrapApplication } from '@angular/platform-browser';
import { provideZonelessChangeDetection } from '@angular/core';
import { Page } from './page';

void bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
