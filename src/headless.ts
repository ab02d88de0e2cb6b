export {
  createWizardDriver,
  type WizardDriver,
  type WizardDriverOptions,
} from './headless/driver.ts';
export { recordTrace, type RecordedElement, type TraceRecording } from './headless/record-trace.ts';
export { openLiveReplay, type LiveReplayOptions } from './headless/live-replay.ts';
export { openReplay, type Divergence, type Replay, type Replayed } from './headless/replay.ts';
export { readTrace, traceText, TraceError, type Trace, type TraceEntry } from './headless/trace.ts';
export { scenarioSchema, type Scenario, type ScenarioOptions } from './headless/scenario.ts';
export type { ScenarioRun } from './headless/run-scenario.ts';
export type { WizardReading } from './headless/wizard-reading.ts';
export { WizardRefusal } from './headless/wizard-refusal.ts';
