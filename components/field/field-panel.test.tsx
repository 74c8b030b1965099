// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FieldPanel, type FieldPanelProps } from './field-panel';

const asked: string[] = [];

function show(state: FieldPanelProps['state']): void {
  asked.length = 0;
  render(
    <FieldPanel
      locale="en"
      theme="dim"
      customer="Lost parcel."
      state={state}
      onCustomer={(text) => asked.push(text)}
      onClose={() => asked.push('close')}
    >
      <p>the bar</p>
    </FieldPanel>,
  );
}

afterEach(cleanup);

describe('the panel beside a field', () => {
  it('holds the bar and the message that is answered, and closes', () => {
    show('coaching');
    expect(screen.getByText('the bar')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Customer’s message'), { target: { value: 'Ten e-mails.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Stop coaching' }));
    expect(asked).toEqual(['Ten e-mails.', 'close']);
  });

  it('says what it waits for, and where it can only propose', () => {
    show('waiting');
    expect(screen.getByRole('status').textContent).toMatch(/Click into the field/);
    cleanup();
    show('copyOnly');
    expect(screen.getByText(/it proposes, you copy/)).toBeTruthy();
  });
});
