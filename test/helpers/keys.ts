/** Keys as a keyboard sends them. The three drivers do not agree on their names. */
import { sendKeys } from '@web/test-runner-commands';

const press = (key: string): Promise<void> => sendKeys({ press: key });

/** WebKit's driver can hold no key down while another is pressed. */
const canHold =
  !navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome');

export const keyboard = {
  press: (key: 'Tab' | 'Enter' | 'Escape' | 'Home' | 'End' | `Arrow${string}`): Promise<void> =>
    press(key),
  space: (): Promise<void> => press(' '),
  /** False where it cannot be done. */
  async tabBack(): Promise<boolean> {
    if (!canHold) return false;
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    return true;
  },
};
