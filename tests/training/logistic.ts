/** Learns a logistic model with a quadratic penalty: L-BFGS on sparse rows, the same result on every run. */

/** One example: which features it has, how much of each, and what it is (0 to 1). */
export interface Example {
  indexes: Int32Array;
  values: Float32Array;
  target: number;
  weight: number;
}

/** Corrections that L-BFGS remembers. */
const MEMORY = 8;

/** Weights for `size` features and, last, the constant, which is not penalised. */
export function learn(examples: readonly Example[], size: number, penalty: number, rounds: number): Float64Array {
  const weights = new Float64Array(size + 1);
  const loss = (at: Float64Array, gradient: Float64Array): number => {
    let sum = 0;
    for (let j = 0; j < size; j++) {
      const w = at[j] as number;
      sum += 0.5 * penalty * w * w;
      gradient[j] = penalty * w;
    }
    gradient[size] = 0;
    for (const { indexes, values, target, weight } of examples) {
      let score = at[size] as number;
      for (let k = 0; k < indexes.length; k++) score += (at[indexes[k] as number] as number) * (values[k] as number);
      sum += weight * (Math.max(score, 0) - score * target + Math.log1p(Math.exp(-Math.abs(score))));
      const slope = weight * (sigmoid(score) - target);
      for (let k = 0; k < indexes.length; k++) {
        const j = indexes[k] as number;
        gradient[j] = (gradient[j] as number) + slope * (values[k] as number);
      }
      gradient[size] = (gradient[size] as number) + slope;
    }
    return sum;
  };
  return descend(weights, loss, rounds);
}

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

type Loss = (at: Float64Array, gradient: Float64Array) => number;

function descend(start: Float64Array, loss: Loss, rounds: number): Float64Array {
  let at = start;
  let gradient = new Float64Array(at.length);
  let value = loss(at, gradient);
  const steps: { moved: Float64Array; bent: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = newton(gradient, steps);
    const slope = dot(direction, gradient);
    let length = round === 0 ? 1 / Math.sqrt(dot(gradient, gradient) || 1) : 1;
    let next = at;
    let nextGradient = gradient;
    let nextValue = value;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      next = at.map((w, j) => w + length * (direction[j] as number));
      nextGradient = new Float64Array(at.length);
      nextValue = loss(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    if (value - nextValue < 1e-6 * Math.abs(value)) return nextValue < value ? next : at;
    const moved = next.map((w, j) => w - (at[j] as number));
    const bent = nextGradient.map((g, j) => g - (gradient[j] as number));
    const curvature = dot(moved, bent);
    if (curvature > 1e-12) steps.push({ moved, bent, rho: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    at = next;
    gradient = nextGradient;
    value = nextValue;
  }
  return at;
}

/** The two-loop recursion: the direction of descent that the remembered steps suggest. */
function newton(gradient: Float64Array, steps: readonly { moved: Float64Array; bent: Float64Array; rho: number }[]) {
  const direction = gradient.map((g) => -g);
  const alphas: number[] = [];
  for (const { moved, bent, rho } of [...steps].reverse()) {
    const alpha = rho * dot(moved, direction);
    alphas.push(alpha);
    for (let j = 0; j < direction.length; j++) direction[j] = (direction[j] as number) - alpha * (bent[j] as number);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.bent, last.bent));
    for (let j = 0; j < direction.length; j++) direction[j] = (direction[j] as number) * scale;
  }
  for (const { moved, bent, rho } of steps) {
    const beta = rho * dot(bent, direction);
    const alpha = alphas.pop() as number;
    for (let j = 0; j < direction.length; j++)
      direction[j] = (direction[j] as number) + (alpha - beta) * (moved[j] as number);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] as number) * (b[j] as number);
  return sum;
}
