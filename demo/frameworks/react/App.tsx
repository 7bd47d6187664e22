import { useEffect, useState } from 'react';
import type {
  InnocitiesErrorEvent,
  InnocitiesLoadEvent,
  InnocitiesSelectEvent,
  Language,
} from 'innocities-widgets';
import type {} from 'innocities-widgets/react';
import { citiesIn, cityIn, datasetsIn, describePage, languages, words } from '../shared/page';

/**
 * React listens to no event of an element that came from a server (facebook/react#35446). So
 * listeners are given after the first render, and the widgets are defined when they are there. On a
 * page without server rendering, `import 'innocities-widgets/react'` is all there is to do.
 */
function useWidgets(): boolean {
  const [listening, setListening] = useState(false);
  useEffect(() => {
    setListening(true);
  }, []);
  useEffect(() => {
    if (listening) void import('innocities-widgets/define.js');
  }, [listening]);
  return listening;
}

export function App() {
  const listening = useWidgets();
  const [language, setLanguage] = useState<Language>('fi');
  const [city, setCity] = useState('oulu');
  const [regions, setRegions] = useState(false);
  const [brief, setBrief] = useState(false);
  const [themes, setThemes] = useState(true);
  const [fundingFirst, setFundingFirst] = useState(false);
  const [loaded, setLoaded] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<InnocitiesErrorEvent['code']>();
  const text = words[language];

  useEffect(() => {
    describePage(language);
  }, [language]);

  const events = listening && {
    'oninnocities-select': ({ subject, value }: InnocitiesSelectEvent) => {
      if (subject === 'city') setCity(value ?? '');
    },
    'oninnocities-load': ({ dataset }: InnocitiesLoadEvent) => {
      setLoaded((known) => [...known, dataset]);
    },
    'oninnocities-error': ({ code }: InnocitiesErrorEvent) => {
      setProblem(code);
    },
  };

  const map = (
    <innocities-city-map
      key="map"
      city={city}
      lang={language}
      regions={regions}
      no-summary={brief}
      heading-level="2"
      {...events}
    />
  );
  const funding = (
    <innocities-funding-donut
      key="funding"
      city={city}
      lang={language}
      compare="model"
      chooser
      no-summary={brief}
      {...events}
    />
  );

  return (
    <div lang={language}>
      <header>
        <p className="notice">{text.notice}</p>
        <div className="header">
          <span className="brand">Koskela</span>
          <div className="languages" role="group" aria-label={text.languages}>
            {languages.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                lang={id}
                data-language={id}
                aria-pressed={id === language}
                onClick={() => setLanguage(id)}
              >
                {name}
              </button>
            ))}
          </div>
        </div>
      </header>
      <main>
        <h1>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <form className="controls">
          <label className="choice">
            <span className="label">{text.city}</span>
            <select id="city" value={city} onChange={(event) => setCity(event.target.value)}>
              <option value="">{text.wholeCountry}</option>
              {citiesIn(language).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <fieldset>
            <legend>{text.show}</legend>
            <Check id="regions" label={text.regions} on={regions} set={setRegions} />
            <Check id="brief" label={text.brief} on={brief} set={setBrief} />
            <Check id="themes" label={text.themes} on={themes} set={setThemes} />
            <Check
              id="funding-first"
              label={text.fundingFirst}
              on={fundingFirst}
              set={setFundingFirst}
            />
          </fieldset>
        </form>
        <p className="status" id="selected" role="status">
          {text.selected}: {cityIn(language, city)}
        </p>
        <p className="status" id="datasets">
          {text.datasets}: {datasetsIn(language, loaded)}
        </p>
        <p className="status" id="problem" role="status">
          {problem && text.problem(problem)}
        </p>
        {fundingFirst ? [funding, map] : [map, funding]}
        {themes && (
          <innocities-theme-projects
            lang={language}
            measure="both"
            sort="value"
            no-summary={brief}
            {...events}
          />
        )}
      </main>
    </div>
  );
}

interface CheckProps {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

function Check({ id, label, on, set }: CheckProps) {
  return (
    <label>
      <input id={id} type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      {label}
    </label>
  );
}
