/** What the compiler must accept; nothing of this runs. */
import { Component, CUSTOM_ELEMENTS_SCHEMA, viewChild, type ElementRef } from '@angular/core';
import type {
  InnocitiesCityMap,
  InnocitiesErrorEvent,
  InnocitiesLoadEvent,
  InnocitiesSelectEvent,
} from 'innocities-widgets';
import 'innocities-widgets/define.js';

@Component({
  selector: 'right-usage',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <innocities-city-map
      #map
      [city]="'oulu'"
      (innocities-select)="onSelect($event, map)"
      (innocities-load)="onLoad($event)"
      (innocities-error)="onError($event)"
    />
  `,
})
export class RightUsage {
  protected readonly found = viewChild<ElementRef<InnocitiesCityMap>>('map');

  protected onSelect({ value }: InnocitiesSelectEvent, map: InnocitiesCityMap): void {
    map.city = value;
  }

  protected onLoad({ dataset }: InnocitiesLoadEvent): number {
    return dataset.length;
  }

  protected onError({ code }: InnocitiesErrorEvent): boolean {
    return code === 'network';
  }
}
