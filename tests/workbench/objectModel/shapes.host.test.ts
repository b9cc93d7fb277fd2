import { bootExcel, type BootedExcel } from '../../bootExcel';

let excel: BootedExcel;
beforeEach(async () => {
  excel = await bootExcel({ sheets: { Map: [['Item', 'VM']] } });
});
afterEach(() => {
  excel.close();
});

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

test('shapes are kept and listed from the lowest up, found by name in any case, and deleted', async () => {
  const answer = await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem('Map');
    const box = shapes.addTextBox('Read me');
    box.name = 'Note';
    box.set({ left: 10, top: 20, width: 100, height: 50, lockAspectRatio: true });
    box.scaleWidth(2, 'CurrentSize');
    const star = shapes.addGeometricShape('Star5');
    star.fill.setSolidColor('orange');
    star.rotation = -90;
    star.setZOrder('SendToBack');
    await context.sync();
    shapes.load('items/name,items/geometricShapeType,items/zOrderPosition');
    box.load('width,height');
    box.textFrame.load('hasText');
    star.load('rotation,fill/foregroundColor');
    await context.sync();
    const listed = shapes.items.map((one) => [one.geometricShapeType, one.zOrderPosition]);
    shapes.getItem('NOTE').delete();
    const left = shapes.getCount();
    await context.sync();
    return {
      listed,
      size: [box.width, box.height, box.textFrame.hasText],
      star: [star.rotation, star.fill.foregroundColor],
      left: left.value,
    };
  });
  expect(answer).toEqual({
    listed: [
      ['Star5', 0],
      ['Rectangle', 1],
    ],
    size: [200, 100, true],
    star: [270, '#FFA500'],
    left: 1,
  });
});

test('a shape of the session is said not to be saved', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Map').shapes.addGeometricShape('Heart');
    await context.sync();
  });
  expect((await excel.workbook.describe()).notSaved).toEqual([
    'The shape that was added is not saved: the workbench keeps shapes until it is closed.',
  ]);
});

test('a shape of an opened file is listed, and what would change or measure it is refused', async () => {
  const sheet = excel.workbook.sheets()[0];
  sheet?.shapeStore.restore([{ type: 'Image', name: 'Logo', geometry: null, text: '' }]);
  const listed = await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem('Map');
    shapes.load('items/name,items/type');
    await context.sync();
    return shapes.items.map(({ name, type }) => [name, type]);
  });
  expect(listed).toEqual([['Logo', 'Image']]);
  const moved = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Map').shapes.getItem('Logo').left = 5;
    await context.sync();
  });
  expect(await codeOf(moved)).toBe('ApiNotFound');
  expect((await excel.workbook.describe()).notSaved).toBeUndefined();
});

test('properties of the workbook are read and set, custom ones by key in any case', async () => {
  excel.workbook.properties.restore({ title: 'Deal', author: 'Ann', custom: { Stage: 2 } });
  const answer = await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.subject = 'Supply';
    properties.custom.add('Side', 'ours');
    properties.load('title,author,subject,company');
    const stage = properties.custom.getItem('STAGE').load('value,type');
    const count = properties.custom.getCount();
    await context.sync();
    const { title, author, subject, company } = properties;
    return [title, author, subject, company, stage.value as unknown, stage.type, count.value];
  });
  expect(answer).toEqual(['Deal', 'Ann', 'Supply', '', 2, 'Number', 2]);
  expect((await excel.workbook.describe()).notSaved).toEqual([
    'The properties of the workbook were changed; the file keeps its own.',
  ]);
});
