import { expect } from '@open-wc/testing';
import { PROBLEMS, type ProblemCode } from '../../contract/problem.ts';
import { actorOf } from '../../widget/views/actors.ts';
import { ads } from '../../widget/words/ads.ts';
import { details } from '../../widget/words/details.ts';
import { dialogs } from '../../widget/words/dialogs.ts';
import { empty } from '../../widget/words/empty.ts';
import { en } from '../../widget/words/en.ts';
import { leaving } from '../../widget/words/leaving.ts';
import { links } from '../../widget/words/links.ts';
import { list } from '../../widget/words/list.ts';
import { menu } from '../../widget/words/menu.ts';
import { onboarding } from '../../widget/words/onboarding.ts';
import { helping, problems } from '../../widget/words/problems.ts';
import { renewing } from '../../widget/words/renewing.ts';
import { table } from '../../widget/words/table.ts';
import { trip } from '../../widget/words/trip.ts';

describe('words', () => {
  it('have each key once, so that no part overwrites another’s', () => {
    const parts = [
      ads,
      details,
      dialogs,
      empty,
      en,
      helping,
      leaving,
      links,
      list,
      menu,
      onboarding,
      renewing,
      table,
      trip,
    ];
    const keys = parts.flatMap((part) => Object.keys(part));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).to.deep.equal([]);
  });

  it('know for every problem who can put it right, as the contract does', () => {
    for (const code of Object.keys(PROBLEMS) as ProblemCode[])
      expect(actorOf(code), code).to.equal(PROBLEMS[code].actor);
  });

  it('have title and sentence for every problem, with everything known and with nothing', () => {
    const facts = {
      app: 'Alpenglow',
      place: 'Europe',
      name: 'Borealis',
      date: '1 Dec',
      time: '14:32',
      used: 3,
      max: 8,
    };
    for (const { title, sentence } of Object.values(problems))
      for (const known of [facts, { app: 'Alpenglow' }])
        for (const text of [title, sentence])
          expect(typeof text === 'string' ? text : text(known))
            .to.match(/\S/)
            .and.not.match(/undefined|null/);
  });
});
