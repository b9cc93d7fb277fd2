import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { SHARED_VIEWS, type SharedView } from '../sharing/sharedViews';

const VIEWS = Object.entries(SHARED_VIEWS) as readonly (readonly [SharedView, string])[];

/** The ways to what may leave the house. */
export function MoreMenu({ onOpen }: { readonly onOpen: (view: SharedView) => void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<MoreHorizontal20Regular />} aria-label="More" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {VIEWS.map(([view, words]) => (
            <MenuItem key={view} onClick={() => onOpen(view)}>
              {words}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
