import type { ClaimContext } from '../../../engine/claim-context.ts';
import { claim } from '../../../engine/claims.ts';
import { count, money, percent, scaled } from '../../../engine/format.ts';
import { loadedTerms } from '../../../engine/loaded-terms.ts';
import { defaults } from '../../../engine/models/model.ts';
import { routingLevel } from '../../../engine/models/routing-level.ts';
import { cited, modelOutput, rule, ruleNumber } from '../../../engine/terms.ts';
import { modelDefault } from './terms.ts';

const illustration = () => defaults(routingLevel.inputs);
const output = (
  name: 'savingUsdPerMonth' | 'costUsdPerMonth' | 'breakEvenUsdPerMonth',
  what: string,
  inputs: (c: ClaimContext) => ReturnType<typeof illustration> = illustration,
) => modelOutput(routingLevel, name, inputs, what);

const rawOn = (offer: string) => loadedTerms('saas', offer, offer).of('rawUsdPerRequest');
/** Every request may go to the cheaper host of the same weights. */
const sameModel = (c: ClaimContext) => ({
  ...illustration(),
  routableShare: 1,
  cheaperBy: 1 - rawOn('fireworks/deepseek-v3.1').amount(c) / rawOn('together/deepseek-v3.1').amount(c),
});

/** The numbers of the section on routing. */
export const routingClaims = {
  'failover-value': claim(cited('failover-value', 'Share of the value that failover covers, as printed'), percent()),
  'router-spend-rule': claim(rule('cost-aware-routing-spend'), money(0, 'a month')),
  'router-build': claim(modelDefault(routingLevel, 'buildUsd'), money(0)),
  'router-months': claim(modelDefault(routingLevel, 'spreadMonths'), count(0, 'month')),
  'router-hours': claim(modelDefault(routingLevel, 'upkeepHours'), count(0, 'hour a month')),
  'router-rate': claim(modelDefault(routingLevel, 'engineeringUsdPerHour'), money(0, 'an hour')),
  'router-cost': claim(output('costUsdPerMonth', 'Monthly cost of a router in the illustration'), money(0, 'a month')),
  'router-routable': claim(modelDefault(routingLevel, 'routableShare'), percent()),
  'router-cheaper': claim(modelDefault(routingLevel, 'cheaperBy'), percent()),
  'router-break-even': claim(output('breakEvenUsdPerMonth', 'Bill above which the router of the illustration pays'), money(0, 'a month')),
  'router-break-even-same-model': claim(
    output('breakEvenUsdPerMonth', 'Bill above which it pays when it chooses between hosts of the same weights', sameModel),
    money(0, 'a month'),
  ),
  'router-saving-at-rule': claim(
    output('savingUsdPerMonth', 'What the router of the illustration saves at the essay’s threshold', (c) => ({
      ...illustration(),
      spendUsdPerMonth: ruleNumber('cost-aware-routing-spend').amount(c),
    })),
    money(0),
  ),
  'martian-raised': claim(cited('martian-raised', 'Funding of Martian, as printed'), scaled(0, 'million', { currency: true })),
  'martian-raised-earlier': claim(cited('martian-raised-earlier', 'Funding of Martian in March 2024'), scaled(0, 'million', { currency: true })),
  'routellm-rank': claim(cited('routellm-rank', 'Place of RouteLLM'), count()),
  'routers-ranked': claim(cited('routers-ranked', 'Routers ranked'), count()),
};
