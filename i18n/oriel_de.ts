<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin/adapters/geometry.py" line="154"/>
        <source>This place of the map cannot be expressed in {crs}: choose a place on the imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/journal.py" line="104"/>
        <source>Work in progress cannot be secured against a crash in {folder}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layer_style.py" line="149"/>
        <source>Hue and saturation of the layer&apos;s style are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="79"/>
        <source>“{name}” is not a raster layer: choose imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="83"/>
        <source>“{name}” cannot be read: repair its data source in the layer tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="166"/>
        <source>QGIS draws this layer for Oriel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="88"/>
        <source>Oriel sees this layer as QGIS draws it, because of its style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="100"/>
        <source>“{name}” can only be drawn by QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="133"/>
        <source>This layer has no CRS: sizes are in layer units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="82"/>
        <source>The layer has been removed: choose another imagery layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="84"/>
        <source>{width} × {height} pixels are too many to be drawn at once: zoom in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="143"/>
        <source>“{name}” was not drawn within {seconds:g} s: check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="146"/>
        <source>“{name}” could not be drawn ({error}): check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="102"/>
        <source>The target layer is gone: choose another one or a new GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="104"/>
        <source>“{name}” holds no polygons: choose a polygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="107"/>
        <source>“{name}” is read-only: choose another layer or a new GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="78"/>
        <source>“{path}” exists already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="128"/>
        <source>The folder “{path}” cannot be written: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="94"/>
        <source>“{path}” could not be made ({error}): is the disk full or write-protected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="95"/>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="149"/>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="173"/>
        <source>“{name}” cannot be edited now: another program or layer may hold it locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="175"/>
        <source>Oriel: add {count} object(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="179"/>
        <source>“{name}” refused the object: check its constraints or choose a new GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="198"/>
        <source>“{name}” cannot be edited now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="199"/>
        <source>Oriel: take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="203"/>
        <source>“{name}” no longer holds the object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="216"/>
        <source>“{name}” could not be written ({error}). The objects are still on the map: free the file and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="128"/>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="89"/>
        <source>QGIS ended unexpectedly: {count} unsaved object(s) can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="91"/>
        <source>QGIS ended unexpectedly: your last prompts can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="92"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="92"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="113"/>
        <source>{count} object(s) restored; save the layer to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="198"/>
        <source>Oriel: restored objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="45"/>
        <source>Clicks go to another map tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Click a saved object to refine it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>Left button paints, right button erases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>[ ]: brush size · B: done · Ctrl+Z: undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>Drag a line across the object to cut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>X: back · Ctrl+Z: undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Click an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Drag: box round it · Shift+drag: draw round it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Finding the outline; clicks go on refining it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Esc: clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="62"/>
        <source>Enter: save as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="64"/>
        <source>{count} objects: a click refines the one it hits, a box adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="65"/>
        <source> · M: merge · Esc: clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="70"/>
        <source> · Tab: outline {shown} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="71"/>
        <source>Left click adds, right click takes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="76"/>
        <source>{count} unsaved on the map: Save still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/workspace.py" line="54"/>
        <source>loading PyTorch, once a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="63"/>
        <source>Something unexpected happened: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="65"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="128"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="140"/>
        <source>The imagery changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="141"/>
        <source>Imagery not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="142"/>
        <source>Imagery cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="143"/>
        <source>A Python package is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="144"/>
        <source>No memory or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="145"/>
        <source>Model cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="146"/>
        <source>Cache cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="147"/>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="152"/>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="39"/>
        <source>Oriel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="169"/>
        <source>object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vegetation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="60"/>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="61"/>
        <source>Add a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="62"/>
        <source>Change the colour of this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="63"/>
        <source>Remove this class from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="69"/>
        <source>Saved objects get this class. Keys 1 to 9 choose on the map; F2 renames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="142"/>
        <source>new class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="153"/>
        <source>Colour of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="34"/>
        <source>Imagery to work on; follows the active layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="55"/>
        <source>Imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="42"/>
        <source>Model and device; click for the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="43"/>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="45"/>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="57"/>
        <source>Oriel runs on this computer and needs these Python packages: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="71"/>
        <source>Some packages are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="73"/>
        <source>Install command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="76"/>
        <source>Folder of Python packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="78"/>
        <source>Run this command in a terminal (about 5 GB are downloaded), then check again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="79"/>
        <source>Without network: use a folder into which the packages were installed on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="42"/>
        <source>Stop this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="84"/>
        <source>(+{count} waiting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="111"/>
        <source>{count} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="112"/>
        <source>{count} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="54"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="56"/>
        <source>where Oriel expects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="59"/>
        <source>in the QGIS profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="60"/>
        <source>QGIS&apos;s own Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="63"/>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="66"/>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="70"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="71"/>
        <source>Weights file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="72"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="73"/>
        <source>Cache on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="74"/>
        <source>Cache folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="75"/>
        <source>Longest wait for web layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="77"/>
        <source>Everything runs on this computer; no imagery leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="44"/>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="49"/>
        <source>Left: few corners. Right: follows every pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="50"/>
        <source>Right angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="51"/>
        <source>Straight sides and square corners, for buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="52"/>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="53"/>
        <source>Rounded outline, for trees, water and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="54"/>
        <source>Holes smaller than this are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="55"/>
        <source>Parts smaller than this are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="64"/>
        <source> m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="65"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Fill holes under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Smallest part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="26"/>
        <source>Save what is on the screen into the layer (Enter or S on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Take the last prompt back, then the last saved object (Ctrl+Z on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Take all unsaved outlines off the map (Esc on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Next candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Show the next of the candidate outlines (Tab on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Make one object of all outlines on the screen (M on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Draw a line across the object to cut it in two (X on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Paint with the left button, erase with the right one (B on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Make the outline larger by one pixel (] on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Make the outline smaller by one pixel ([ on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Click a saved object to refine it (E with the pointer on it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="59"/>
        <source>Radius of the brush on the screen ([ and ] on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="97"/>
        <source>Brush size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="30"/>
        <source>Point at the map again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="32"/>
        <source>Another map tool is active; this makes clicks on the map segment objects again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="27"/>
        <source>New GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="32"/>
        <source>Choose the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="33"/>
        <source>Save &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="75"/>
        <source>New GeoPackage for objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="75"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="87"/>
        <source>beside the imagery or the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="88"/>
        <source>Saved objects are added to this layer.
New GeoPackage: {where}, in the CRS of the imagery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="93"/>
        <source>Choose the file of a new GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="42"/>
        <source>Point at, ask about and compare imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/areas.py" line="48"/>
        <source>The map shows nothing of the imagery layer: zoom to it, or choose the whole layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/heat_layers.py" line="69"/>
        <source>“{path}” cannot be shown: the file is gone or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="77"/>
        <source>Add or choose an imagery layer: Oriel works on rasters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="231"/>
        <source>“{name}” holds single polygons, this object has {count} parts: choose a MultiPolygon layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="55"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="83"/>
        <source>Highlighting {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="97"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="98"/>
        <source>Held against: {rivals}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="159"/>
        <source>Outlining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="120"/>
        <source>Drawing outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="124"/>
        <source>Nothing reaches this threshold; move it to the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="143"/>
        <source>Searching places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="149"/>
        <source>No place of this layer has image data to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="151"/>
        <source>{count} places, best first. Click one to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="152"/>
        <source>Pictures of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="238"/>
        <source>{count} polygons saved to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="65"/>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="140"/>
        <source>Nothing to take away from yet: left-click an object first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="188"/>
        <source>Nothing to save yet: click an object first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="192"/>
        <source>Saved {count} as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="202"/>
        <source>Nothing left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="204"/>
        <source>Taken back; Enter saves it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="212"/>
        <source>Cleared; Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="255"/>
        <source>The imagery is gone; outlines on the map stay and can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="104"/>
        <source>Choose the imagery of this object above, then reopen it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="106"/>
        <source>These outlines belong to different imagery: save them one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="116"/>
        <source>Changing the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="137"/>
        <source>Drawing the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="172"/>
        <source>Nothing found here: click the middle of the object or drag a box round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="185"/>
        <source>Nothing would be left of the object: Esc takes it off the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="189"/>
        <source>The line does not cut the object: draw it from outside to outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="41"/>
        <source>Merge needs two outlines on the map: drag a box round another object first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="68"/>
        <source>Nothing to change yet: click an object first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="81"/>
        <source>Previewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="91"/>
        <source>Looking at the imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="85"/>
        <source>The saved object is no longer in its layer; its outline is back on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="100"/>
        <source>Nothing to reopen: choose the layer that holds the object under “Save to”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="105"/>
        <source>No saved object here: put the pointer on an object of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="54"/>
        <source>This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="36"/>
        <source>✓ More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="36"/>
        <source>Tick the chosen place: similar ones move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="37"/>
        <source>✗ Not this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="37"/>
        <source>Cross the chosen place: similar ones move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="38"/>
        <source>Save as layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="38"/>
        <source>Save the places with rank and score as a polygon layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="39"/>
        <source>building, roof; -greenhouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="41"/>
        <source>Words to look for. “,” separates synonyms, “;” several concepts, “-” says what not to find. Enter: highlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="48"/>
        <source>In view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="49"/>
        <source>Whole layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="50"/>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="52"/>
        <source>Paint where the words are found, as a heat map (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="53"/>
        <source>Find places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="55"/>
        <source>List the places of the layer that match best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="64"/>
        <source>How sure a place must be to become a polygon; the outlines follow at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="57"/>
        <source>Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="68"/>
        <source>Draw sharp outlines and save them as a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="96"/>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="104"/>
        <source>&amp;Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="80"/>
        <source>Oriel&apos;s packages are missing: open the Oriel panel to install them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="105"/>
        <source>Choose a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="40"/>
        <source>Find change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="43"/>
        <source>Compares two rasters of the same place, whatever their CRS and resolution: aligns them, then outlines what changed. With words, only change that concerns them. The polygons are in the CRS of the first raster.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="50"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="51"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="52"/>
        <source>Only what these words name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="50"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="57"/>
        <source>Remove shift and differences of light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="58"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="60"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="38"/>
        <source>Highlight words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="41"/>
        <source>Finds what the words name on the whole layer. The heat map is 0 to 250 for 0 to 100 %, 255 = no data; with several concepts it is a class raster instead. Words: “building, roof; tree; -greenhouse”.

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="49"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="54"/>
        <source>Sharp outlines by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="55"/>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="45"/>
        <source>Segment from prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="48"/>
        <source>Outlines the object at each feature of a vector layer: a point is a click on it, the bounding box of a line or polygon is a box around it. The layer may be in any CRS; “prompt” is the id of the feature.

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="57"/>
        <source>Points or boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="58"/>
        <source>Field with the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="61"/>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="88"/>
        <source>Segmenting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
