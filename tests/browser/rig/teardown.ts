import './setup';

export default async function teardown(): Promise<void> {
  await globalThis.concessionMapRig?.browser.close();
  globalThis.concessionMapRig?.stopServing();
}
