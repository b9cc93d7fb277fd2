import { channel } from '../../src/excel/channel';

describe('a channel', () => {
  it('keeps the last message until somebody subscribes, and hands it out once', () => {
    const messages = channel<string>();
    messages.send('first');
    messages.send('second');
    const read: string[] = [];
    messages.subscribe((message) => void read.push(message));
    const late: string[] = [];
    messages.subscribe((message) => void late.push(message));
    expect([read, late]).toEqual([['second'], []]);
  });

  it('reaches every reader until it is closed', () => {
    const messages = channel<number>();
    const read: number[] = [];
    const close = messages.subscribe((message) => void read.push(message));
    messages.send(1);
    close();
    messages.send(2);
    expect(read).toEqual([1]);
  });
});
