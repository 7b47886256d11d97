import { claim } from '../../../engine/claims.ts';
import { DAYS_PER_MONTH, SECONDS_PER_DAY } from '../../../engine/conventions.ts';
import { count, money, multiple, percent, scaled } from '../../../engine/format.ts';
import { loadedTerms } from '../../../engine/loaded-terms.ts';
import { usdPerMtokAt } from '../../../engine/models/utilization.ts';
import { cited, citedNumber, formula, price, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import { LAMBDA } from './hardware-claims.ts';

const speed = (id: string, what: string): NumberTerm => citedNumber(id, what, 'tokens/s');
const vllmBenchmark = speed('vllm-benchmark-speed', 'vLLM');
const sglangBenchmark = speed('sglang-benchmark-speed', 'SGLang');
const fullNode = ruleNumber('single-node-gpus', 'high');

const gain = (what: string, over: NumberTerm, under: NumberTerm) => formula(what, 'share', 'fast / slow − 1', { fast: over, slow: under }, ({ fast, slow }) => fast / slow - 1);

/** More tokens from the same hours, as fewer hours for the same tokens. */
const hoursSaved = (what: string, term: NumberTerm) => formula(what, 'share', '1 − 1 / (1 + gain)', { gain: term }, (t) => 1 - 1 / (1 + t.gain));

const tensorrtGain = (end: 'low' | 'high') => citedNumber('tensorrt-gain', `Throughput of TensorRT-LLM over the others, ${end} end`, 'share', end);

const smallModelCost = formula(
  'Output price of an 8B model on a Lambda H100 at full load',
  'USD/Mtok',
  'price × 1000000 / (speed × 3600)',
  { price: price(LAMBDA, 'usd_per_gpu_hour'), speed: speed('vllm-speed', 'Output tokens a second') },
  (t) => usdPerMtokAt(t.price, t.speed, 1),
);
const hostedSmallModel = price('together/qwen3-8b', 'output_usd_per_mtok');

const theRuntime = {
  'vllm-speed': claim(cited('vllm-speed', 'Output tokens a second of vLLM, as the essay prints them'), count(0, 'token a second')),
  'vllm-benchmark-speed': claim(vllmBenchmark, count()),
  'sglang-benchmark-speed': claim(sglangBenchmark, count()),
  'benchmark-prompts': claim(cited('sglang-benchmark-prompts', 'Prompts of the benchmark'), count(0, 'prompt')),
  'sglang-gain-printed': claim(cited('sglang-gain', 'Gain of SGLang, as the essay prints it'), percent()),
  'sglang-gain': claim(gain('Gain of SGLang over vLLM in the benchmark', sglangBenchmark, vllmBenchmark), percent()),
  'tensorrt-gain-printed': claim(cited('tensorrt-gain', 'Gain of TensorRT-LLM, as the essay prints it'), percent()),
  'tensorrt-compile': claim(cited('tensorrt-compile', 'Time that TensorRT-LLM takes to compile'), count(0, 'minute')),
  'spheron-vllm': claim(speed('spheron-vllm', 'Output tokens a second of vLLM in March 2026'), count(0, 'token a second'), count()),
  'spheron-tensorrt-gain': claim(
    gain('Gain of TensorRT-LLM over vLLM in March 2026', speed('spheron-tensorrt', 'TensorRT-LLM'), speed('spheron-vllm', 'vLLM')),
    percent(),
  ),
  'spheron-sglang-gain': claim(gain('Gain of SGLang over vLLM in March 2026', speed('spheron-sglang', 'SGLang'), speed('spheron-vllm', 'vLLM')), percent()),
  'spheron-cold-start': claim(cited('spheron-cold-start', 'Time until TensorRT-LLM was ready'), count(0, 'minute')),
  'runinfra-tensorrt': claim(cited('runinfra-first-token-tensorrt', 'Time to the first token of TensorRT-LLM'), count(0, 'millisecond')),
  'runinfra-vllm': claim(cited('runinfra-first-token-vllm', 'Time to the first token of vLLM'), count(0, 'millisecond'), count()),
  'guide-speed': claim(speed('h100-70b-fp8-tokens-per-second', 'Output tokens a second that this guide assumes'), count()),
  'sglang-hours-saved': claim(hoursSaved('GPU-hours saved by SGLang’s gain', gain('Gain of SGLang', sglangBenchmark, vllmBenchmark)), percent()),
  'tensorrt-hours-saved-low': claim(hoursSaved('GPU-hours saved at the low end of TensorRT-LLM’s gain', tensorrtGain('low')), percent()),
  'tensorrt-hours-saved-high': claim(hoursSaved('GPU-hours saved at the high end of TensorRT-LLM’s gain', tensorrtGain('high')), percent()),
  'node-gpus': claim(fullNode, count(0, 'GPU'), count()),
  'node-gpus-after': claim(
    formula(
      'GPUs that do the work of a full node at SGLang’s gain',
      'GPU',
      'ceil(gpus × slow / fast)',
      { gpus: fullNode, slow: vllmBenchmark, fast: sglangBenchmark },
      (t) => Math.ceil((t.gpus * t.slow) / t.fast),
    ),
    count(),
  ),
  'small-model-cost': claim(smallModelCost, money(3, 'per million output tokens'), money(3)),
  'small-model-hosted': claim(hostedSmallModel, money(2)),
  'small-model-break-even': claim(
    formula('Share of full load at which an H100 costs what the hosted 8B model does', 'share', 'own / hosted', { own: smallModelCost, hosted: hostedSmallModel }, (t) => t.own / t.hosted),
    percent(),
  ),
  'custom-runtime-requests': claim(ruleNumber('custom-runtime-requests'), scaled(0, 'billion', { noun: 'request' })),
  'custom-runtime-rate': claim(
    formula('Requests a second at which a runtime of one’s own is conceivable', 'requests/s', `requests / ${SECONDS_PER_DAY}`, { requests: ruleNumber('custom-runtime-requests') }, (t) => t.requests / SECONDS_PER_DAY),
    count(0, 'request a second'),
    count(),
  ),
  'custom-runtime-usd': claim(
    formula(
      'Tokens of that traffic at the shape of voice classification on DeepInfra GPT-OSS-120B',
      'USD/month',
      `raw × requests × ${DAYS_PER_MONTH}`,
      { raw: loadedTerms('voice-classification', 'deepinfra/gpt-oss-120b', 'DeepInfra GPT-OSS-120B').of('rawUsdPerRequest'), requests: ruleNumber('custom-runtime-requests') },
      (t) => t.raw * t.requests * DAYS_PER_MONTH,
    ),
    scaled(1, 'million', { currency: true }),
  ),
};

const theKernels = {
  'flash-attention-printed': claim(cited('flash-attention-printed', 'Gain of FlashAttention-4, as the essay prints it'), percent()),
  'flash-attention-paper': claim(cited('flash-attention-paper', 'Speed of FlashAttention-4 over cuDNN in its paper'), multiple(1)),
  'kernel-lines-before': claim(cited('kernel-lines-before', 'Lines of CUDA before'), count(0, 'line')),
  'kernel-lines-after': claim(cited('kernel-lines-after', 'Lines after'), count()),
  'kernel-gain-across-cards': claim(cited('kernel-gain-across-cards', 'Speed over FlashAttention-3, across cards'), multiple(0)),
  'atlas-speed': claim(cited('atlas-speed', 'Tokens a second of ATLAS'), count(0, 'token a second')),
  'atlas-gain': claim(cited('atlas-gain', 'Speed of ATLAS over standard decoding'), multiple(2)),
  'atlas-baseline': claim(
    formula(
      'Standard decoding in the same announcement',
      'tokens/s',
      'speed / gain',
      { speed: speed('atlas-speed', 'ATLAS'), gain: citedNumber('atlas-gain', 'Gain', 'ratio') },
      (t) => t.speed / t.gain,
    ),
    count(0, 'token a second'),
    count(),
  ),
  'fireoptimizer-gain': claim(cited('fireoptimizer-gain', 'Cut in latency at Cursor'), multiple(0)),
  'fireoptimizer-post-gain': claim(cited('fireoptimizer-post-gain', 'Improvement in Fireworks’ announcement'), multiple(0)),
};

/** The numbers of the sections on runtimes and kernels. */
export const runtimeClaims = { ...theRuntime, ...theKernels };
