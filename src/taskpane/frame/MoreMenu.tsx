import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';

/** What else can be done in a view, behind one small button beside its main one. */
export function MoreMenu({
  items,
}: {
  readonly items: readonly (readonly [words: string, onPress: () => void])[];
}) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<MoreHorizontal20Regular />} aria-label="More" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items.map(([words, onPress]) => (
            <MenuItem key={words} onClick={onPress}>
              {words}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
