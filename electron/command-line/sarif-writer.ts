import type { Writable } from 'node:stream';
import type { Finding, Fix, Severity } from '#shared/policy/finding.ts';
import { rules } from '#shared/policy/rules.ts';
import { type AnswerWriter, send } from './answer-writer.ts';
import type { LineAnswer } from './check-line.ts';

const levels: Readonly<Record<Severity, 'note' | 'warning' | 'error'>> = {
  advise: 'note',
  review: 'warning',
  block: 'error',
};

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): one run, each post an artifact named by its id. Results are
 * written as they come; what could not be read is told in the invocation at the end.
 */
export function sarifWriter(out: Writable): AnswerWriter {
  const notifications: object[] = [];
  let isFirst = true;
  let isBegun = false;
  const begin = async () => {
    if (isBegun) return;
    isBegun = true;
    await send(out, head());
  };
  return {
    async write(answer) {
      await begin();
      if (!answer.ok) {
        notifications.push(notificationOf(answer));
        return;
      }
      for (const finding of answer.checked.findings) {
        await send(out, `${isFirst ? '\n' : ',\n'}${JSON.stringify(resultOf(answer.id, finding))}`);
        isFirst = false;
      }
    },
    async end() {
      await begin();
      const invocation = {
        executionSuccessful: notifications.length === 0,
        toolExecutionNotifications: notifications,
      };
      await send(out, `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`);
    },
  };
}

function head(): string {
  const driver = {
    name: 'Herald',
    rules: rules.map(({ id, fires, offers, why }) => ({
      id,
      shortDescription: { text: fires },
      fullDescription: { text: why.en },
      help: { text: offers },
    })),
  };
  return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`;
}

function resultOf(id: string | number, finding: Finding) {
  const artifactLocation = { uri: `post:${encodeURIComponent(id).replaceAll('%20', '+')}` };
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: { artifactLocation, region: regionOf(finding) },
        logicalLocations: [{ name: String(id) }],
      },
    ],
    properties: {
      severity: finding.severity,
      why: finding.why,
      section: finding.section,
      ...(finding.image !== undefined && { image: finding.image }),
    },
    ...(finding.fixes.length === 0
      ? {}
      : { fixes: finding.fixes.map((fix) => fixOf(artifactLocation, fix)) }),
  };
}

function fixOf(artifactLocation: { readonly uri: string }, fix: Fix) {
  const replacement = { deletedRegion: regionOf(fix), insertedContent: { text: fix.text } };
  return {
    description: { text: fix.label },
    artifactChanges: [{ artifactLocation, replacements: [replacement] }],
  };
}

function regionOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { charOffset: start, charLength: end - start };
}

function notificationOf(answer: Extract<LineAnswer, { ok: false }>) {
  const place = 'id' in answer.place ? `post ${answer.place.id}` : `line ${answer.place.line}`;
  return { level: 'error', message: { text: `${place}: ${answer.error}` } };
}
