/** That the committed weights are what training writes, and that training and its figures do what they say. */
import { describe, expect, it } from 'vitest';
import { QUESTIONS as WEIGHED, WEIGHTS } from '../../../lib/company-fit/suggest/weights';
import { ITEMS, QUESTIONS } from '../../../lib/records/evidence';
import { figuresOf, type Verdict } from '../../training/held-out';
import { learn, sigmoid } from '../../training/logistic';

const again = 'weights.json is not as training writes it: run npm run train';

describe('the committed weights', () => {
  const features = Object.keys(WEIGHTS.questions);

  it('have a name that says of what they are, in order', () => {
    expect(
      features.filter((feature) => !/^[wbptfsmn]:./.test(feature)),
      again,
    ).toEqual([]);
    expect(features, again).toEqual([...features].sort());
  });

  it('are whole, one for each question, and none is idle', () => {
    const odd = Object.entries(WEIGHTS.questions).filter(
      ([, weights]) =>
        weights.length !== QUESTIONS.length || !weights.every(Number.isInteger) || !weights.some(Boolean),
    );
    expect(odd, again).toEqual([]);
    expect(WEIGHTS.start).toHaveLength(QUESTIONS.length);
  });

  it('know every question and item', () => {
    expect([...WEIGHED]).toEqual([...QUESTIONS]);
    expect(Object.keys(WEIGHTS.items), again).toEqual([...ITEMS]);
  });
});

describe('learning', () => {
  const example = (features: number[], target: number) => ({
    indexes: Int32Array.from(features),
    values: new Float32Array(features.length).fill(1),
    target,
    weight: 1,
  });
  const examples = [...Array(20)].flatMap(() => [
    example([0], 1),
    example([1], 0),
    example([0, 2], 1),
    example([1, 2], 0),
  ]);

  it('finds what tells apart, and leaves alone what does not', () => {
    const [yes = 0, no = 0, idle = 0, start = 0] = learn(examples, 3, 0.1, 100);
    expect(sigmoid(yes + start)).toBeGreaterThan(0.9);
    expect(sigmoid(no + start)).toBeLessThan(0.1);
    expect(Math.abs(idle)).toBeLessThan(0.05);
  });

  it('keeps weights small under a strong penalty', () => {
    const [weak = 0] = learn(examples, 3, 100, 100);
    const [strong = 0] = learn(examples, 3, 0.1, 100);
    expect(weak).toBeLessThan(strong / 5);
  });
});

describe('figures', () => {
  const verdict = (chance: number, items: string[], otherReading: string[] | null): Verdict => ({
    question: 'audit',
    chance,
    label: { items, otherReading },
  });

  it('count the other reading as right, and forgive a miss where nothing could be said instead', () => {
    const figures = figuresOf('audit', [
      verdict(0.9, ['audit.accuracy'], null),
      verdict(0.9, [], ['audit.monitoring']),
      verdict(0.9, ['data.care'], null),
      verdict(0.1, ['audit.response'], []),
      verdict(0.1, ['audit.groups'], ['should.harm']),
      verdict(0.1, [], null),
    ]);
    expect(figures).toMatchObject({ marked: 3, suggested: 3 });
    expect(figures.strictPrecision).toBeCloseTo(1 / 3);
    expect(figures.strictRecall).toBeCloseTo(1 / 3);
    expect(figures.lenientPrecision).toBeCloseTo(2 / 3);
    expect(figures.lenientRecall).toBeCloseTo(1 / 2);
  });
});
