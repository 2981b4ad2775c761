import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toChoice, linksOf } from '../../../server/rules/ads-choice.ts';
import { adsDrawer, type AdsFacts } from '../../../server/rules/ads-draw.ts';
import { adsGroupsOf, matcher, placeKey } from '../../../server/rules/ads-groups.ts';
import { isIdle, link, replacedBy, takeOver, unlink, wait } from '../../../server/rules/ads-links.ts';
import {
  adsAuthorizationState,
  adsRenewalDate,
  adsState,
  type AdsCountry,
} from '../../../server/rules/ads.ts';
import { DAY } from '../../../server/clock.ts';
import { linkRow, loginRow, profileRow } from '../support/ads-rows.ts';
import { connectionRow, participation } from '../support/rows.ts';

const NOW = Date.UTC(2026, 10, 24);
const moment = (now: number) => ({ now, yearly: true, application: null });

describe('one country of a group', () => {
  const nothing: AdsCountry = {
    server: null,
    link: null,
    profile: null,
    asked: false,
    seesAccount: false,
    unreachable: false,
  };
  const linked = { server: 'connected', link: { paused: false }, asked: true, seesAccount: true } as const;
  const edit = { access: 'edit' } as const;
  const view = { access: 'view' } as const;
  const table: [string, Partial<AdsCountry>, string][] = [
    ['nobody was asked yet', {}, 'pending'],
    [
      'a profile is there and waits to be linked',
      { asked: true, seesAccount: true, profile: edit },
      'pending',
    ],
    ['one that may only be viewed waits, too', { asked: true, seesAccount: true, profile: view }, 'pending'],
    ['the account never advertised anywhere', { asked: true }, 'no_account'],
    ['the login sees the account in other countries', { asked: true, seesAccount: true }, 'missing'],
    ['Amazon’s host for the region is down', { asked: true, unreachable: true }, 'pending'],
    [
      'it is down, and other countries were seen before',
      { asked: true, seesAccount: true, unreachable: true },
      'pending',
    ],
    ['linked, with the right to edit', { ...linked, profile: edit }, 'connected'],
    ['linked, rights unknown', { ...linked, profile: { access: 'unknown' } }, 'connected'],
    ['linked, may only be viewed', { ...linked, profile: view }, 'view_only'],
    ['linked, and the profile is gone', linked, 'missing'],
    ['linked, near its renewal', { ...linked, server: 'expiring', profile: edit }, 'connected'],
    ['linked, and access was removed', { ...linked, server: 'revoked', profile: edit }, 'error'],
    ['linked, and the year is over', { ...linked, server: 'reauth_expired', profile: view }, 'error'],
    ['linked, and our client is refused', { ...linked, server: 'error', profile: edit }, 'error'],
    ['paused by a person', { ...linked, link: { paused: true }, profile: edit }, 'paused'],
    ['paused, and access was removed', { ...linked, link: { paused: true }, server: 'revoked' }, 'paused'],
  ];
  for (const [story, change, state] of table)
    test(`${story}: ${state}`, () => assert.equal(adsState({ ...nothing, ...change }), state));
});

describe('the state of a login', () => {
  const trouble = (code: 'revoked' | 'expired' | 'app_misconfigured') => ({ code, reference: 'R', at: 0 });
  const table = [
    ['in use', {}, 0, 'connected'],
    ['31 days before', {}, 334, 'connected'],
    ['30 days before', {}, 335, 'expiring'],
    ['a year later, and Amazon still takes it', {}, 400, 'expiring'],
    ['refused early', { state: 'lost', trouble: trouble('revoked') }, 10, 'revoked'],
    ['refused after the year', { state: 'lost', trouble: trouble('expired') }, 366, 'reauth_expired'],
    ['our fault', { trouble: trouble('app_misconfigured') }, 0, 'error'],
    ['a candidate', { state: 'candidate' }, 0, 'not_connected'],
  ] as const;
  for (const [story, change, days, state] of table)
    test(`${story}: ${state}`, () =>
      assert.equal(adsAuthorizationState(loginRow(change), moment(NOW + days * DAY)), state));

  test('consents from before 30 July 2026, and hosts that switched it off, have no renewal', () => {
    assert.equal(adsRenewalDate({ connectedAt: Date.UTC(2026, 6, 29) }, true), null);
    assert.equal(adsRenewalDate({ connectedAt: Date.UTC(2026, 6, 30) }, true), Date.UTC(2027, 6, 30));
    assert.equal(adsRenewalDate({ connectedAt: NOW }, false), null);
    assert.equal(
      adsAuthorizationState(loginRow(), { ...moment(NOW + 400 * DAY), yearly: false }),
      'connected',
    );
  });
});

describe('whose profile is it', () => {
  const groups = adsGroupsOf([
    connectionRow(),
    connectionRow({
      id: 'c2',
      sellerId: 's2',
      sellingPartnerId: 'A7OTHER',
      region: 'FE',
      country: 'JP',
      marketplaces: [participation('JP')],
    }),
    connectionRow({ id: 'c3', sellingPartnerId: null, state: 'added', marketplaces: [] }),
  ]);
  const sellerOf = (change: Parameters<typeof profileRow>[0]) =>
    matcher(groups)(profileRow(change))?.sellerId;

  test('the account and the country decide', () => {
    assert.equal(groups.length, 2, 'a row without an account is no group');
    assert.equal(sellerOf({}), 's1');
    assert.equal(sellerOf({ country: 'PL' }), undefined, 'it does not sell in Poland');
    assert.equal(sellerOf({ accountId: 'A7OTHER', region: 'FE', country: 'JP' }), 's2');
    assert.equal(sellerOf({ accountId: 'A7OTHER' }), undefined, 'another region');
    assert.equal(sellerOf({ accountId: 'A9STRANGER' }), undefined);
    assert.equal(sellerOf({ type: 'vendor' }), undefined);
  });
  test('both spellings of an account are the same', () => {
    for (const accountId of ['A2NORDLICHT11', 'a2nordlicht11', 'ENTITY2NORDLICHT11', 'ENTITY_A2NORDLICHT11'])
      assert.equal(sellerOf({ accountId }), 's1', accountId);
    assert.equal(sellerOf({ accountId: 'ENTITY2NORDLICHT1' }), undefined);
  });
  test('of two sellers with the same account the one in use gets it', () => {
    const left = connectionRow({ id: 'c0', sellerId: 's0', state: 'disconnected', key: null, grantId: null });
    assert.equal(matcher(adsGroupsOf([left, connectionRow()]))(profileRow())?.sellerId, 's1');
    assert.equal(matcher(adsGroupsOf([left]))(profileRow())?.sellerId, 's0');
  });
});

const facts = (change: Partial<AdsFacts> = {}): AdsFacts => ({
  groups: adsGroupsOf([connectionRow()]),
  logins: [],
  sellerNames: new Map([
    ['s1', 'Nordlicht'],
    ['s2', 'Cedar Tools'],
    ['s3', 'Birke Baby'],
  ]),
  supported: new Set(['DE', 'FR']),
  ...moment(NOW),
  ...change,
});
const [{ key = '' } = {}] = facts().groups;

describe('the PPC block', () => {
  test('without any login: not connected, everything pending', () => {
    const ads = adsDrawer(facts())(key);
    assert.equal(ads?.state, 'not_connected');
    assert.deepEqual(
      ads.marketplaces.map(({ state }) => state),
      ['pending', 'pending'],
    );
    assert.equal(adsDrawer(facts())('unknown'), null);
  });
  test('a login that sees the group is named, though nothing is linked', () => {
    const login = loginRow({ profiles: [profileRow()] });
    const ads = adsDrawer(facts({ logins: [login] }))(key);
    assert.deepEqual([ads?.grantId, ads?.state, ads?.connectedAt], ['a1', 'not_connected', null]);
    assert.deepEqual(
      ads?.marketplaces.map(({ country, state, profileId }) => [country, state, profileId]),
      [
        ['DE', 'pending', '100'],
        ['FR', 'missing', null],
      ],
    );
    assert.equal(adsDrawer(facts({ logins: [{ ...login, state: 'candidate' }] }))(key)?.grantId, null);
    assert.equal(adsDrawer(facts({ logins: [{ ...login, state: 'lost' }] }))(key)?.grantId, null);
  });
  test('two logins serve one group: the one that somebody has to see to is shown', () => {
    const revoked = { code: 'revoked' as const, reference: 'R', at: 0 };
    const well = loginRow({ links: [linkRow()], profiles: [profileRow()] });
    const lost = loginRow({
      id: 'a2',
      state: 'lost',
      trouble: revoked,
      links: [linkRow({ profileId: '200', country: 'FR' })],
    });
    const ads = adsDrawer(facts({ logins: [well, lost] }))(key);
    assert.deepEqual([ads?.grantId, ads?.state, ads?.problem?.code], ['a2', 'revoked', 'revoked']);
    assert.deepEqual(
      ads?.marketplaces.map(({ state }) => state),
      ['connected', 'error'],
    );
  });
  test('when Amazon refuses our client nothing works, and the lost stay lost', () => {
    const application = { code: 'app_misconfigured' as const, reference: 'R', at: 0 };
    const well = loginRow({ links: [linkRow()], profiles: [profileRow()] });
    const ads = adsDrawer(facts({ logins: [well], application }))(key);
    assert.deepEqual([ads?.state, ads?.problem?.code], ['error', 'app_misconfigured']);
    assert.equal(ads?.marketplaces[0]?.state, 'error');
    const lost = { ...well, state: 'lost' as const, trouble: { ...application, code: 'revoked' as const } };
    const gone = adsDrawer(facts({ logins: [lost], application }))(key);
    assert.deepEqual([gone?.state, gone?.problem?.code], ['revoked', 'revoked']);
  });
  test('the other sellers of the same login are named, once and by name', () => {
    const links = [
      linkRow(),
      linkRow({ profileId: '2', sellerId: 's2', sellingPartnerId: 'A7OTHER' }),
      linkRow({ profileId: '3', sellerId: 's2', sellingPartnerId: 'A7OTHER', country: 'FR' }),
      linkRow({ profileId: '4', sellerId: 's3', sellingPartnerId: 'A8OTHER' }),
    ];
    assert.deepEqual(adsDrawer(facts({ logins: [loginRow({ links })] }))(key)?.sharedWith, [
      'Birke Baby',
      'Cedar Tools',
    ]);
  });
  test('each code of the catalogue', () => {
    const problem = (change: Parameters<typeof loginRow>[0]) =>
      adsDrawer(facts({ logins: [loginRow(change)] }))(key)?.problem?.code;
    assert.equal(problem({ waiting: [linkRow()] }), 'ads_no_profile');
    assert.equal(problem({ links: [linkRow()] }), 'ads_profile_missing');
    assert.equal(
      problem({ links: [linkRow()], profiles: [profileRow({ access: 'view' })] }),
      'ads_view_only',
    );
    assert.equal(problem({ links: [linkRow()], profiles: [profileRow()] }), undefined);
  });
});

describe('a choice', () => {
  const options = { groupKey: key, endsAt: null, show: (id: string) => `${id.slice(0, 2)}…` };
  const profiles = [
    profileRow(),
    profileRow({ profileId: '101', country: 'GB' }),
    profileRow({ profileId: '102', type: 'vendor', accountId: 'ENTITY1V', name: 'Grove' }),
    profileRow({ profileId: '103', accountId: 'A9STRANGER' }),
  ];
  test('says of each profile whose it is and whether it can be used, and hides ids', () => {
    const choice = toChoice(loginRow({ state: 'candidate', profiles }), facts(), options);
    assert.deepEqual(
      choice.profiles.map(({ name, accountId, match, supported, linked }) => [
        name,
        accountId,
        match?.sellerName,
        supported,
        linked,
      ]),
      [
        ['Nordlicht', 'A2…', 'Nordlicht', true, false],
        ['A2…', 'A2…', undefined, false, false],
        ['Grove', 'EN…', undefined, false, false],
        ['A9…', 'A9…', undefined, true, false],
      ],
    );
    assert.deepEqual(choice.missing, [{ groupKey: key, country: 'FR' }]);
  });
  test('what could not be looked up is not called missing', () => {
    const login = loginRow({ state: 'candidate', unreachable: ['EU'] });
    const choice = toChoice(login, facts(), options);
    assert.deepEqual([choice.missing, choice.unreachable], [[], ['EU']]);
  });
  test('what another login serves as well is linked; one that may edit improves on one that may view', () => {
    const server = (access: 'edit' | 'view', state: 'active' | 'lost' = 'active') =>
      loginRow({ id: 'a2', state, links: [linkRow()], profiles: [profileRow({ access })] });
    const linked = (access: 'edit' | 'view', held: ReturnType<typeof loginRow>) =>
      toChoice(
        loginRow({ state: 'candidate', profiles: [profileRow({ access })] }),
        facts({ logins: [held] }),
        options,
      ).profiles[0]?.linked;
    assert.equal(linked('edit', server('edit')), true);
    assert.equal(linked('view', server('view')), true);
    assert.equal(linked('view', server('edit')), true);
    assert.equal(linked('edit', server('view')), false);
    assert.equal(linked('edit', server('edit', 'lost')), false);
  });
  test('is refused by the field that is wrong', () => {
    const login = loginRow({ profiles });
    const other = connectionRow({ id: 'c9', sellerId: 's2', sellingPartnerId: 'A7OTHER' });
    const known = facts({ groups: adsGroupsOf([connectionRow(), other]) });
    const otherKey = known.groups[1]?.key ?? '';
    const field = (...chosen: [profileId: string, groupKey: string][]) => {
      const links = linksOf(
        { grantId: 'a1', profiles: chosen.map(([profileId, groupKey]) => ({ profileId, groupKey })) },
        login,
        known,
      );
      return Array.isArray(links) ? links.length : links.field;
    };
    assert.equal(field(['100', key]), 1);
    assert.equal(field(['999', key]), 'profiles.0.profileId');
    assert.equal(field(['100', 'unknown']), 'profiles.0.groupKey');
    assert.equal(field(['101', key]), 'profiles.0.profileId', 'a country the host does not load');
    assert.equal(field(['102', key]), 'profiles.0.profileId', 'a vendor');
    assert.equal(field(['100', otherKey]), 'profiles.0.groupKey', 'the account of somebody else');
    assert.equal(field(['103', otherKey]), 1, 'an account that Amazon Ads spells in its own way');
    assert.equal(field(['100', key], ['100', key]), 'profiles.1.profileId');
    assert.equal(field(['100', key], ['103', key]), 'profiles.1.profileId', 'two for one country');
  });
});

describe('the same Amazon login', () => {
  const held = loginRow({ links: [linkRow()], profiles: [profileRow()] });
  const given = { id: 'new', userId: 'user-n', profiles: [] };
  test('is known by its user where Amazon tells', () => {
    assert.equal(replacedBy(given, null, [held])?.id, 'a1');
    assert.equal(
      replacedBy({ ...given, userId: 'user-x', profiles: [profileRow()] }, 'a1', [held]),
      undefined,
    );
  });
  test('otherwise by profiles, and only for the consent that is renewed', () => {
    const silent = { ...given, userId: null };
    assert.equal(replacedBy(silent, 'a1', [held]), undefined);
    assert.equal(replacedBy({ ...silent, profiles: [profileRow()] }, 'a1', [held])?.id, 'a1');
    assert.equal(replacedBy({ ...silent, profiles: [profileRow()] }, null, [held]), undefined);
    const stranger = profileRow({ profileId: '999' });
    assert.equal(replacedBy({ ...silent, profiles: [stranger] }, 'a1', [held]), undefined);
    assert.equal(replacedBy(silent, 'a1', [{ ...held, links: [] }])?.id, 'a1', 'nothing to take over');
  });
  test('takes over what the older consent served, and what could not be read this time', () => {
    const america = profileRow({ profileId: '7', region: 'NA', country: 'US' });
    const older = { ...held, waiting: [linkRow()], profiles: [profileRow(), america] };
    const taken = takeOver(loginRow({ id: 'new', profiles: [], unreachable: ['NA'] }), older);
    assert.deepEqual([taken.links, taken.waiting, taken.profiles], [older.links, older.waiting, [america]]);
  });
});

describe('random changes of links', () => {
  const spot = fc.record({
    profileId: fc.constantFrom('1', '2', '3', '4'),
    sellerId: fc.constantFrom('s1', 's2'),
    country: fc.constantFrom('DE', 'FR'),
  });
  const step = fc.oneof(
    fc.record({
      do: fc.constant('link' as const),
      at: fc.nat(2),
      spots: fc.array(spot, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ do: fc.constant('unlink' as const), at: fc.nat(2), sellerId: fc.constantFrom('s1', 's2') }),
    fc.record({ do: fc.constant('wait' as const), at: fc.nat(2), sellerId: fc.constantFrom('s1', 's2') }),
  );
  test('each country has one profile, each profile one group, and what serves nothing is freed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let logins = ['a', 'b', 'c'].map((id) => loginRow({ id }));
        const replace = (rows: readonly ReturnType<typeof loginRow>[]) => {
          logins = logins.map((login) => rows.find(({ id }) => id === login.id) ?? login);
        };
        for (const one of steps) {
          const login = logins[one.at];
          if (!login) continue;
          const others = logins.filter(({ id }) => id !== login.id);
          if (one.do === 'link') {
            const chosen = [...new Map(one.spots.map((s) => [s.profileId, s])).values()];
            const places = new Map(chosen.map((s) => [`${s.sellerId} ${s.country}`, linkRow(s)]));
            const after = link(login, [...places.values()], others);
            for (const freed of after.freed) assert.ok(isIdle(freed));
            for (const changed of after.changed) assert.ok(!isIdle(changed));
            for (const wanted of places.values()) assert.ok(after.login.links.includes(wanted));
            replace([after.login, ...after.others]);
          } else if (one.do === 'unlink') {
            const groupKey = placeKey(linkRow({ sellerId: one.sellerId }));
            const left = unlink(login, groupKey);
            if (left) {
              assert.ok(![...left.login.links, ...left.login.waiting].some((l) => placeKey(l) === groupKey));
              replace([left.login]);
            }
          } else replace([wait(login, linkRow({ sellerId: one.sellerId }))]);

          const links = logins.flatMap((row) => row.links);
          const places = links.map((l) => `${placeKey(l)} ${l.country}`);
          assert.equal(new Set(places).size, places.length, 'one profile for each country');
          const ids = links.map(({ profileId }) => profileId);
          assert.equal(new Set(ids).size, ids.length, 'one group for each profile');
          for (const row of logins) {
            const served = new Set(row.links.map(placeKey));
            assert.ok(
              !row.waiting.some((place) => served.has(placeKey(place))),
              'what is served need not wait',
            );
          }
        }
      }),
    );
  });
});
