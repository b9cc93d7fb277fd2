import { mailbox } from '../../src/excel/mailbox';

describe('a mailbox', () => {
  it('keeps the last message until somebody opens it, and hands it out once', () => {
    const box = mailbox<string>();
    box.send('first');
    box.send('second');
    const read: string[] = [];
    box.open((message) => void read.push(message));
    const late: string[] = [];
    box.open((message) => void late.push(message));
    expect([read, late]).toEqual([['second'], []]);
  });

  it('reaches every open reader until it is closed', () => {
    const box = mailbox<number>();
    const read: number[] = [];
    const close = box.open((message) => void read.push(message));
    box.send(1);
    close();
    box.send(2);
    expect(read).toEqual([1]);
  });
});
