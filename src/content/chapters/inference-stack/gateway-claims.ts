import { claim } from '../../../engine/claims.ts';
import { SECONDS_PER_MONTH } from '../../../engine/conventions.ts';
import { count, inWords, percent, scaled } from '../../../engine/format.ts';
import { assumption, cited, citedNumber, formula, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';

const benchRate = citedNumber('litellm-bench-rate', 'Requests a second', 'requests/s');
const benchInstances = citedNumber('litellm-bench-instances', 'Instances', '1');
const milliseconds = (id: string, what: string): NumberTerm => citedNumber(id, what, 'ms');

/** What a gateway takes of the tightest latency limit that shared endpoints are asked to hold. */
const shareOfLimit = (id: string, what: string) =>
  formula(what, 'share', 'added / limit', { added: milliseconds(id, 'Time added'), limit: ruleNumber('hard-latency-limit') }, ({ added, limit }) => added / limit);

const averageRate = (workload: string) =>
  formula(
    `Requests a second on average, workload “${workload}”`,
    'requests/s',
    `requests / ${SECONDS_PER_MONTH}`,
    { requests: assumption(workload, 'requestsPerMonth') },
    ({ requests }) => requests / SECONDS_PER_MONTH,
  );

/** The numbers of the opening and of the section on gateways. */
export const gatewayClaims = {
  'layer-count': claim(cited('stack-layers', 'Layers of the stack'), inWords(), inWords('layer')),
  'wrong-calls': claim(cited('stack-wrong-calls', 'Layers on which most teams choose wrongly'), inWords()),
  'litellm-providers': claim(cited('litellm-providers', 'Providers that LiteLLM reaches'), count(0, 'provider')),
  'litellm-limit': claim(cited('litellm-limit', 'Requests a second at which one instance of LiteLLM struggles'), count(0, 'request a second')),
  'litellm-bench-rate': claim(cited('litellm-bench-rate', 'Requests a second in LiteLLM’s smaller benchmark'), count(0, 'request a second')),
  'litellm-bench-instances': claim(cited('litellm-bench-instances', 'Instances in LiteLLM’s smaller benchmark'), inWords('instance')),
  'litellm-bench-overhead': claim(cited('litellm-bench-overhead', 'Median time added in LiteLLM’s smaller benchmark'), count(0, 'millisecond')),
  'litellm-bench-more-instances': claim(cited('litellm-bench-more-instances', 'Instances in LiteLLM’s larger benchmark'), inWords('instance'), inWords()),
  'litellm-bench-more-rate': claim(cited('litellm-bench-more-rate', 'Requests a second in LiteLLM’s larger benchmark'), count(0, 'request a second'), count()),
  'litellm-bench-more-overhead': claim(cited('litellm-bench-more-overhead', 'Median time added in LiteLLM’s larger benchmark'), count(0, 'millisecond')),
  'litellm-rate-per-instance': claim(
    formula('Requests a second and instance in LiteLLM’s smaller benchmark', 'requests/s', 'rate / instances', { rate: benchRate, instances: benchInstances }, (t) => t.rate / t.instances),
    count(0, 'request a second'),
    count(),
  ),
  'helicone-overhead': claim(cited('helicone-overhead', 'Median time that Helicone adds'), count(0, 'millisecond')),
  'helicone-overhead-loaded': claim(cited('helicone-overhead-loaded', 'Time that Helicone adds under sustained load'), count(0, 'millisecond'), count()),
  'helicone-users-rate': claim(cited('helicone-users-rate', 'Requests a second of Helicone’s users'), count(0, 'request a second'), count()),
  'helicone-readme-rate': claim(cited('helicone-readme-rate', 'Requests a second in the README of Helicone’s gateway'), count(0, 'request a second'), count()),
  'helicone-readme-overhead': claim(cited('helicone-readme-overhead', 'P95 latency in the README of Helicone’s gateway'), count(0, 'millisecond')),
  'portkey-tokens': claim(cited('portkey-tokens', 'Tokens that Portkey processes'), scaled(1, 'trillion', { noun: 'token' })),
  'portkey-organizations': claim(cited('portkey-organizations', 'Organizations that use Portkey'), count(0, 'organization')),
  'bifrost-overhead': claim(cited('bifrost-overhead', 'Time that Bifrost adds on the larger machine'), count(3, 'millisecond')),
  'bifrost-overhead-small': claim(cited('bifrost-overhead-small', 'Time that Bifrost adds on the smaller machine'), count(3, 'millisecond'), count(3)),
  'bifrost-rate': claim(cited('bifrost-rate', 'Requests a second in Bifrost’s benchmark'), count(0, 'request a second')),
  'latency-limit': claim(ruleNumber('hard-latency-limit'), count(0, 'millisecond')),
  'helicone-share': claim(shareOfLimit('helicone-overhead', 'Helicone’s median in a hard latency limit'), percent(1)),
  'helicone-loaded-share': claim(shareOfLimit('helicone-overhead-loaded', 'Helicone under load in a hard latency limit'), percent()),
  'example-rate': claim(averageRate('saas'), count(2)),
  'large-example-rate': claim(averageRate('saas-large'), count(1)),
};
