import { describe, expect, it } from 'vitest';
import { networkIds } from '#shared/networks/network-id.ts';
import { networks } from '#shared/networks/networks.ts';

describe.each(networkIds)('what is known of %s', (id) => {
  const network = networks[id];

  it('is filed under its own id', () => {
    expect(network.id).toBe(id);
  });

  it('is dated, with a source that can be opened', () => {
    expect(network.facts.length).toBeGreaterThan(0);
    for (const { claim, checkedOn, source, confidence } of network.facts) {
      expect(claim).toMatch(/^[A-Z].*\.$|^[a-z/_.]+.*\.$/);
      expect(checkedOn).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(new URL(source).protocol).toBe('https:');
      expect(['confirmed', 'general']).toContain(confidence);
    }
  });

  it('has shapes of its own, none larger than it takes', () => {
    const { shapes, maxSide } = network.pictures;
    expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
    expect(shapes.filter(({ width, height }) => Math.max(width, height) > maxSide)).toEqual([]);
  });

  it('says truly whether its share address carries the text', () => {
    const { share, carriesText } = network;
    const takesText = share.kind === 'address' && share.form.parameters.some(([, value]) => value === 'text');
    expect(carriesText).toBe(takesText);
  });
});
