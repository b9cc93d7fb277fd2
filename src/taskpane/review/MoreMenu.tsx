import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { SHARED_VIEWS, type SharedView } from '../sharing/sharedViews';

const VIEWS = Object.entries(SHARED_VIEWS) as readonly (readonly [SharedView, string])[];

interface Props {
  readonly onOpen: (view: SharedView) => void;
  readonly onCopySummary: () => void;
}

/** The ways to what may leave the house, the summary for one's own team first. */
export function MoreMenu({ onOpen, onCopySummary }: Props) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<MoreHorizontal20Regular />} aria-label="More" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onCopySummary}>Copy summary</MenuItem>
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
