import type { WireScenario } from '../../mocks/helpdesk/scenarios/scenario.ts';
import { isOnPhone, play } from './play.ts';
import { scenariosIn } from './scenarios-in.ts';
import { test } from './test.ts';

/* Each scenario of the wire, played by the pretend helpdesk's own player around the probe. */

for (const scenario of await scenariosIn<WireScenario>('wire')) {
  const { id, title, end, growsOld } = scenario;
  test(`${id}: ${title}`, async ({ page, probe }) => {
    await (isOnPhone(scenario)
      ? probe.openOnPhone({ scenario: id })
      : probe.open({ scenario: id }, { growsOld }));
    const expectNoForbidden = await play(scenario, {
      page,
      record: probe.shown,
      async perform(step) {
        if (step.do === 'wait until') await probe.has(step.facts);
        if (step.do === 'refresh') await probe.refresh();
      },
    });
    await probe.has(end.facts);
    expectNoForbidden();
  });
}
