/** What the compiler must accept, and what it must refuse; nothing of this runs. */
import { useRef } from 'react';
import type { InnocitiesCityMap } from 'innocities-widgets';
import type {} from 'innocities-widgets/react';

export function Right() {
  const map = useRef<InnocitiesCityMap>(null);
  return (
    <innocities-group className="wide" id="together">
      <innocities-city-map
        ref={map}
        city="oulu"
        lang="sv"
        measure="funding-per-inhabitant"
        regions
        no-table={false}
        heading-level={3}
        oninnocities-select={(event) => {
          const { subject, value, currentTarget } = event;
          const city: string | null = subject === 'city' ? value : null;
          currentTarget.city = city;
        }}
        oninnocities-load={({ dataset, src }) => [dataset.length, src?.length]}
        oninnocities-error={({ code, message }) => code === 'network' && message.length}
      >
        <p slot="footer">Kartta</p>
      </innocities-city-map>
      <innocities-funding-donut for="map" compare={null} city={undefined} chooser={true} />
      <innocities-theme-projects measure="both" sort="name" loading="lazy" scheme="dark" />
    </innocities-group>
  );
}

export const Wrong = () => (
  <>
    <innocities-city-map
      // @ts-expect-error no such measure
      measure="foo"
    />
    <innocities-city-map
      // @ts-expect-error a city is a name
      city={564}
    />
    <innocities-funding-donut
      // @ts-expect-error a flag is on or off
      chooser="yes"
    />
    <innocities-theme-projects
      // @ts-expect-error the map has regions, themes have not
      regions
    />
    <innocities-theme-projects
      // @ts-expect-error the attribute is heading-level
      headingLevel={2}
    />
    <innocities-city-map
      // @ts-expect-error the event has no such field
      oninnocities-select={(event) => event.city}
    />
    {/* @ts-expect-error another event */}
    <innocities-city-map oninnocities-load={(event: MouseEvent) => event.clientX} />
    {/* @ts-expect-error no such element */}
    <innocities-city-donut />
  </>
);
