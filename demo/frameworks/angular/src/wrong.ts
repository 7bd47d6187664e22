/**
 * What the compiler must refuse: one error on every line marked "wrong". Angular does not check the
 * attributes and properties of custom elements, only the events and what a reference is used for.
 */
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'innocities-widgets/define.js';

@Component({
  selector: 'wrong-usage',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  // prettier-ignore
  template: `
    <innocities-city-map #map (innocities-select)="take($event.city)" /><!-- wrong: no such field -->
    <innocities-city-map (innocities-load)="onMouse($event)" /><!-- wrong: another event -->
    <button (click)="map.city = 564">Kuopio</button><!-- wrong: a city is a name -->
  `,
})
export class WrongUsage {
  protected take(value: string): number {
    return value.length;
  }

  protected onMouse(event: MouseEvent): number {
    return event.clientX;
  }
}
