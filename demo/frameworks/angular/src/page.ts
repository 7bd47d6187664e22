import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, effect, signal } from '@angular/core';
import type {
  InnocitiesErrorEvent,
  InnocitiesLoadEvent,
  InnocitiesSelectEvent,
  Language,
} from 'innocities-widgets';
import 'innocities-widgets/define.js';
import { citiesIn, cityIn, datasetsIn, describePage, languages, words } from '../../shared/page';

@Component({
  selector: 'koskela-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './page.html',
})
export class Page {
  protected readonly languages = languages;
  protected readonly language = signal<Language>('fi');
  protected readonly city = signal('oulu');
  protected readonly regions = signal(false);
  protected readonly brief = signal(false);
  protected readonly themes = signal(true);
  protected readonly fundingFirst = signal(false);
  protected readonly problem = signal<InnocitiesErrorEvent['code'] | undefined>(undefined);
  private readonly loaded = signal<readonly string[]>([]);

  protected readonly text = computed(() => words[this.language()]);
  protected readonly cities = computed(() => citiesIn(this.language()));
  protected readonly cityName = computed(() => cityIn(this.language(), this.city()));
  protected readonly datasets = computed(() => datasetsIn(this.language(), this.loaded()));
  protected readonly order = computed(() =>
    this.fundingFirst() ? ['funding', 'map'] : ['map', 'funding'],
  );

  constructor() {
    effect(() => {
      describePage(this.language());
    });
  }

  protected onSelect({ subject, value }: InnocitiesSelectEvent): void {
    if (subject === 'city') this.city.set(value ?? '');
  }

  protected onLoad({ dataset }: InnocitiesLoadEvent): void {
    this.loaded.update((known) => [...known, dataset]);
  }

  protected onError({ code }: InnocitiesErrorEvent): void {
    this.problem.set(code);
  }
}
