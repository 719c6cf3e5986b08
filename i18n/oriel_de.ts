<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin/adapters/geometry.py" line="154"/>
        <source>This place of the map cannot be expressed in {crs}: choose a place on the imagery.</source>
        <translation>Diese Stelle der Karte lässt sich nicht in {crs} ausdrücken: wählen Sie eine Stelle auf dem Bild.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/journal.py" line="106"/>
        <source>Work in progress cannot be secured against a crash in {folder}: {error}.</source>
        <translation>Die laufende Arbeit kann in {folder} nicht gegen einen Absturz gesichert werden: {error}.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layer_style.py" line="150"/>
        <source>Hue and saturation of the layer&apos;s style are not followed.</source>
        <translation>Farbton und Sättigung des Layerstils werden nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="79"/>
        <source>“{name}” is not a raster layer: choose imagery.</source>
        <translation>„{name}“ ist kein Rasterlayer: wählen Sie Bilddaten.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="83"/>
        <source>“{name}” cannot be read: repair its data source in the layer tree.</source>
        <translation>„{name}“ kann nicht gelesen werden: reparieren Sie die Datenquelle im Layerbaum.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="166"/>
        <source>QGIS draws this layer for Oriel.</source>
        <translation>QGIS zeichnet diesen Layer für Oriel.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="88"/>
        <source>Oriel sees this layer as QGIS draws it, because of its style.</source>
        <translation>Oriel sieht diesen Layer wegen seines Stils so, wie QGIS ihn zeichnet.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="100"/>
        <source>“{name}” can only be drawn by QGIS.</source>
        <translation>„{name}“ kann nur von QGIS gezeichnet werden.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="137"/>
        <source>This layer has no CRS: sizes are in layer units.</source>
        <translation>Dieser Layer hat kein KBS: Größen sind in Layereinheiten.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="83"/>
        <source>The layer has been removed: choose another imagery layer.</source>
        <translation>Der Layer wurde entfernt: wählen Sie einen anderen Bildlayer.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="85"/>
        <source>{width} × {height} pixels are too many to be drawn at once: zoom in.</source>
        <translation>{width} × {height} Pixel sind zu viele, um sie auf einmal zu zeichnen: zoomen Sie hinein.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="144"/>
        <source>“{name}” was not drawn within {seconds:g} s: check the connection and try again.</source>
        <translation>„{name}“ wurde nicht innerhalb von {seconds:g} s gezeichnet: prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="147"/>
        <source>“{name}” could not be drawn ({error}): check the connection and try again.</source>
        <translation>„{name}“ konnte nicht gezeichnet werden ({error}): prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="103"/>
        <source>The target layer is gone: choose another one or a new GeoPackage.</source>
        <translation>Der Ziellayer ist nicht mehr da: wählen Sie einen anderen oder ein neues GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="105"/>
        <source>“{name}” holds no polygons: choose a polygon layer.</source>
        <translation>„{name}“ enthält keine Polygone: wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="108"/>
        <source>“{name}” is read-only: choose another layer or a new GeoPackage.</source>
        <translation>„{name}“ ist schreibgeschützt: wählen Sie einen anderen Layer oder ein neues GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="78"/>
        <source>“{path}” exists already: choose another name.</source>
        <translation>„{path}“ existiert bereits: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="129"/>
        <source>The folder “{path}” cannot be written: choose another one.</source>
        <translation>In den Ordner „{path}“ kann nicht geschrieben werden: wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="94"/>
        <source>“{path}” could not be made ({error}): is the disk full or write-protected?</source>
        <translation>„{path}“ konnte nicht angelegt werden ({error}): ist der Datenträger voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="95"/>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="150"/>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="174"/>
        <source>“{name}” cannot be edited now: another program or layer may hold it locked.</source>
        <translation>„{name}“ kann gerade nicht bearbeitet werden: vielleicht hält ein anderes Programm oder ein anderer Layer die Datei gesperrt.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="176"/>
        <source>Oriel: add {count} object(s)</source>
        <translation>Oriel: {count} Objekt(e) hinzufügen</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="180"/>
        <source>“{name}” refused the object: check its constraints or choose a new GeoPackage.</source>
        <translation>„{name}“ hat das Objekt abgelehnt: prüfen Sie die Beschränkungen oder wählen Sie ein neues GeoPackage.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="199"/>
        <source>“{name}” cannot be edited now.</source>
        <translation>„{name}“ kann gerade nicht bearbeitet werden.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="200"/>
        <source>Oriel: take back</source>
        <translation>Oriel: zurücknehmen</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="204"/>
        <source>“{name}” no longer holds the object.</source>
        <translation>„{name}“ enthält das Objekt nicht mehr.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="217"/>
        <source>“{name}” could not be written ({error}). The objects are still on the map: free the file and save again.</source>
        <translation>„{name}“ konnte nicht geschrieben werden ({error}). Die Objekte sind noch auf der Karte: geben Sie die Datei frei und speichern Sie erneut.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="128"/>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="82"/>
        <source>QGIS ended unexpectedly: {count} unsaved object(s) can be restored.</source>
        <translation>QGIS wurde unerwartet beendet: {count} nicht gespeicherte(s) Objekt(e) lassen sich wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="84"/>
        <source>QGIS ended unexpectedly: your last prompts can be restored.</source>
        <translation>QGIS wurde unerwartet beendet: Ihre letzten Eingaben lassen sich wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="85"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="85"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="111"/>
        <source>{count} object(s) restored; save the layer to keep them.</source>
        <translation>{count} Objekt(e) wiederhergestellt; speichern Sie den Layer, um sie zu behalten.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="198"/>
        <source>Oriel: restored objects</source>
        <translation>Oriel: wiederhergestellte Objekte</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="45"/>
        <source>Clicks go to another map tool.</source>
        <translation>Klicks gehen an ein anderes Kartenwerkzeug.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Click a saved object to refine it.</source>
        <translation>Klicken Sie auf ein gespeichertes Objekt, um es zu verfeinern.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Esc: back</source>
        <translation>Esc: zurück</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>Left button paints, right button erases.</source>
        <translation>Linke Taste malt, rechte Taste radiert.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>[ ]: brush size · B: done · Ctrl+Z: undo</source>
        <translation>[ ]: Pinselgröße · B: fertig · Ctrl+Z: rückgängig</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>Drag a line across the object to cut it.</source>
        <translation>Ziehen Sie eine Linie durch das Objekt, um es zu teilen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>X: back · Ctrl+Z: undo</source>
        <translation>X: zurück · Ctrl+Z: rückgängig</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Click an object.</source>
        <translation>Klicken Sie auf ein Objekt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Drag: box round it · Shift+drag: draw round it</source>
        <translation>Ziehen: Rahmen darum · Shift+Ziehen: umfahren</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Finding the outline; clicks go on refining it.</source>
        <translation>Der Umriss wird gesucht; weitere Klicks verfeinern ihn.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Esc: clear</source>
        <translation>Esc: leeren</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="62"/>
        <source>Enter: save as {name}</source>
        <translation>Enter: als {name} speichern</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="64"/>
        <source>{count} objects: a click refines the one it hits, a box adds one.</source>
        <translation>{count} Objekte: ein Klick verfeinert das getroffene, ein Rahmen fügt eins hinzu.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="65"/>
        <source> · M: merge · Esc: clear</source>
        <translation> · M: verschmelzen · Esc: leeren</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="70"/>
        <source> · Tab: outline {shown} of {count}</source>
        <translation> · Tab: Umriss {shown} von {count}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="71"/>
        <source>Left click adds, right click takes away.</source>
        <translation>Linksklick fügt hinzu, Rechtsklick nimmt weg.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="76"/>
        <source>{count} unsaved on the map: Save still works.</source>
        <translation>{count} auf der Karte nicht gespeichert: Speichern geht weiterhin.</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="55"/>
        <source>loading PyTorch, once a session</source>
        <translation>PyTorch wird geladen, einmal je Sitzung</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="63"/>
        <source>Something unexpected happened: {error}</source>
        <translation>Etwas Unerwartetes ist geschehen: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="65"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="128"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="140"/>
        <source>The imagery changed</source>
        <translation>Das Bild hat sich geändert</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="141"/>
        <source>Imagery not supported</source>
        <translation>Bilddaten nicht unterstützt</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="142"/>
        <source>Imagery cannot be read</source>
        <translation>Bilddaten nicht lesbar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="143"/>
        <source>A Python package is missing</source>
        <translation>Ein Python-Paket fehlt</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="144"/>
        <source>No memory or device</source>
        <translation>Kein Speicher oder Gerät</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="145"/>
        <source>Model cannot be used</source>
        <translation>Modell nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="146"/>
        <source>Cache cannot be used</source>
        <translation>Cache nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="147"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="152"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="42"/>
        <source>Oriel</source>
        <translation>Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="169"/>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vegetation</source>
        <translation>Vegetation</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>road</source>
        <translation>Straße</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="60"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="61"/>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="62"/>
        <source>Change the colour of this class</source>
        <translation>Farbe dieser Klasse ändern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="63"/>
        <source>Remove this class from the list</source>
        <translation>Diese Klasse aus der Liste entfernen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="69"/>
        <source>Saved objects get this class. Keys 1 to 9 choose on the map; F2 renames.</source>
        <translation>Gespeicherte Objekte erhalten diese Klasse. Die Tasten 1 bis 9 wählen auf der Karte; F2 benennt um.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="142"/>
        <source>new class</source>
        <translation>neue Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="153"/>
        <source>Colour of the class</source>
        <translation>Farbe der Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="34"/>
        <source>Imagery to work on; follows the active layer</source>
        <translation>Bild, mit dem gearbeitet wird; folgt dem aktiven Layer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="55"/>
        <source>Imagery</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="42"/>
        <source>Model and device; click for the options</source>
        <translation>Modell und Gerät; Klick öffnet die Optionen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="43"/>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="45"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="57"/>
        <source>Oriel runs on this computer and needs these Python packages: {names}.</source>
        <translation>Oriel läuft auf diesem Computer und braucht diese Python-Pakete: {names}.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="71"/>
        <source>Some packages are missing</source>
        <translation>Einige Pakete fehlen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="73"/>
        <source>Install command</source>
        <translation>Installationsbefehl</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="76"/>
        <source>Folder of Python packages</source>
        <translation>Ordner der Python-Pakete</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="78"/>
        <source>Run this command in a terminal (about 5 GB are downloaded), then check again:</source>
        <translation>Führen Sie diesen Befehl in einem Terminal aus (etwa 5 GB werden heruntergeladen) und prüfen Sie dann erneut:</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="79"/>
        <source>Without network: use a folder into which the packages were installed on another computer.</source>
        <translation>Ohne Netz: verwenden Sie einen Ordner, in den die Pakete auf einem anderen Computer installiert wurden.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="42"/>
        <source>Stop this job</source>
        <translation>Diesen Auftrag anhalten</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="84"/>
        <source>(+{count} waiting)</source>
        <translation>(+{count} wartend)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="111"/>
        <source>{count} s left</source>
        <translation>noch {count} s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="112"/>
        <source>{count} min left</source>
        <translation>noch {count} min</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="54"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="56"/>
        <source>where Oriel expects it</source>
        <translation>wo Oriel sie erwartet</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="59"/>
        <source>in the QGIS profile</source>
        <translation>im QGIS-Profil</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="60"/>
        <source>QGIS&apos;s own Python</source>
        <translation>Python von QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="63"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="66"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="70"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="71"/>
        <source>Weights file</source>
        <translation>Gewichtsdatei</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="72"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="73"/>
        <source>Cache on disk</source>
        <translation>Cache auf dem Datenträger</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="74"/>
        <source>Cache folder</source>
        <translation>Cache-Ordner</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="75"/>
        <source>Longest wait for web layers</source>
        <translation>Längste Wartezeit für Weblayer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="77"/>
        <source>Everything runs on this computer; no imagery leaves it.</source>
        <translation>Alles läuft auf diesem Computer; keine Bilddaten verlassen ihn.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="44"/>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="49"/>
        <source>Left: few corners. Right: follows every pixel.</source>
        <translation>Links: wenige Ecken. Rechts: folgt jedem Pixel.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="50"/>
        <source>Right angles</source>
        <translation>Rechte Winkel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="51"/>
        <source>Straight sides and square corners, for buildings</source>
        <translation>Gerade Seiten und rechtwinklige Ecken, für Gebäude</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="52"/>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="53"/>
        <source>Rounded outline, for trees, water and fields</source>
        <translation>Gerundeter Umriss, für Bäume, Wasser und Felder</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="54"/>
        <source>Holes smaller than this are closed</source>
        <translation>Kleinere Löcher werden geschlossen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="55"/>
        <source>Parts smaller than this are dropped</source>
        <translation>Kleinere Teile entfallen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="64"/>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="65"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Detail</source>
        <translation>&amp;Detail</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Fill holes under</source>
        <translation>&amp;Löcher bis</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Smallest part</source>
        <translation>&amp;Kleinster Teil</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="26"/>
        <source>Save what is on the screen into the layer (Enter or S on the map)</source>
        <translation>Speichert, was auf dem Bildschirm ist, in den Layer (Enter oder S auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Take the last prompt back, then the last saved object (Ctrl+Z on the map)</source>
        <translation>Nimmt die letzte Eingabe zurück, danach das zuletzt gespeicherte Objekt (Ctrl+Z auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Take all unsaved outlines off the map (Esc on the map)</source>
        <translation>Nimmt alle nicht gespeicherten Umrisse von der Karte (Esc auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Next candidate</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Show the next of the candidate outlines (Tab on the map)</source>
        <translation>Zeigt den nächsten vorgeschlagenen Umriss (Tab auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Merge</source>
        <translation>Verschmelzen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Make one object of all outlines on the screen (M on the map)</source>
        <translation>Macht aus allen Umrissen auf dem Bildschirm ein Objekt (M auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Draw a line across the object to cut it in two (X on the map)</source>
        <translation>Linie durch das Objekt ziehen, um es zu zerteilen (X auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Paint with the left button, erase with the right one (B on the map)</source>
        <translation>Mit der linken Taste malen, mit der rechten radieren (B auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Grow</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Make the outline larger by one pixel (] on the map)</source>
        <translation>Umriss um ein Pixel vergrößern (] auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Shrink</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Make the outline smaller by one pixel ([ on the map)</source>
        <translation>Umriss um ein Pixel verkleinern ([ auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Reopen</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Click a saved object to refine it (E with the pointer on it)</source>
        <translation>Gespeichertes Objekt anklicken, um es zu verfeinern (E mit dem Zeiger darauf)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="59"/>
        <source>Radius of the brush on the screen ([ and ] on the map)</source>
        <translation>Radius des Pinsels auf dem Bildschirm ([ und ] auf der Karte)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="97"/>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save {count}</source>
        <translation>{count} speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="30"/>
        <source>Point at the map again</source>
        <translation>Wieder auf die Karte zeigen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="32"/>
        <source>Another map tool is active; this makes clicks on the map segment objects again</source>
        <translation>Ein anderes Kartenwerkzeug ist aktiv; danach segmentieren Klicks auf die Karte wieder Objekte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="27"/>
        <source>New GeoPackage</source>
        <translation>Neues GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="32"/>
        <source>Choose the new file</source>
        <translation>Neue Datei wählen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="33"/>
        <source>Save &amp;to</source>
        <translation>Speichern &amp;in</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="75"/>
        <source>New GeoPackage for objects</source>
        <translation>Neues GeoPackage für Objekte</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="75"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="87"/>
        <source>beside the imagery or the project</source>
        <translation>neben dem Bild oder dem Projekt</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="88"/>
        <source>Saved objects are added to this layer.
New GeoPackage: {where}, in the CRS of the imagery.</source>
        <translation>Gespeicherte Objekte werden diesem Layer hinzugefügt.
Neues GeoPackage: {where}, im KBS des Bildes.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="93"/>
        <source>Choose the file of a new GeoPackage</source>
        <translation>Datei eines neuen GeoPackage wählen</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="45"/>
        <source>Point at, ask about and compare imagery</source>
        <translation>Auf Bilder zeigen, sie befragen und vergleichen</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/areas.py" line="48"/>
        <source>The map shows nothing of the imagery layer: zoom to it, or choose the whole layer.</source>
        <translation>Die Karte zeigt nichts vom Bildlayer: zoomen Sie darauf, oder wählen Sie den ganzen Layer.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/heat_layers.py" line="69"/>
        <source>“{path}” cannot be shown: the file is gone or damaged.</source>
        <translation>„{path}“ kann nicht angezeigt werden: die Datei fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="77"/>
        <source>Add or choose an imagery layer: Oriel works on rasters.</source>
        <translation>Fügen Sie einen Bildlayer hinzu oder wählen Sie einen: Oriel arbeitet mit Rastern.</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="232"/>
        <source>“{name}” holds single polygons, this object has {count} parts: choose a MultiPolygon layer.</source>
        <translation>„{name}“ enthält einfache Polygone, dieses Objekt hat {count} Teile: wählen Sie einen MultiPolygon-Layer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="55"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="83"/>
        <source>Highlighting {words}</source>
        <translation>{words} wird markiert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="97"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="98"/>
        <source>Held against: {rivals}.</source>
        <translation>Abgegrenzt gegen: {rivals}.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="159"/>
        <source>Outlining</source>
        <translation>Umrisse werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="120"/>
        <source>Drawing outlines</source>
        <translation>Umrisse werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="124"/>
        <source>Nothing reaches this threshold; move it to the left.</source>
        <translation>Nichts erreicht diesen Schwellwert; schieben Sie ihn nach links.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="143"/>
        <source>Searching places</source>
        <translation>Orte werden gesucht</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="149"/>
        <source>No place of this layer has image data to search.</source>
        <translation>Kein Ort dieses Layers hat Bilddaten zum Durchsuchen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="151"/>
        <source>{count} places, best first. Click one to go there.</source>
        <translation>{count} Orte, beste zuerst. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="152"/>
        <source>Pictures of places</source>
        <translation>Bilder der Orte</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="238"/>
        <source>{count} polygons saved to {file}</source>
        <translation>{count} Polygone in {file} gespeichert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="65"/>
        <source>Segment</source>
        <translation>Segmentieren</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="140"/>
        <source>Nothing to take away from yet: left-click an object first.</source>
        <translation>Noch nichts, wovon man etwas wegnehmen könnte: klicken Sie zuerst links auf ein Objekt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="188"/>
        <source>Nothing to save yet: click an object first.</source>
        <translation>Noch nichts zu speichern: klicken Sie zuerst auf ein Objekt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="192"/>
        <source>Saved {count} as {name}.</source>
        <translation>{count} als {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="202"/>
        <source>Nothing left to take back.</source>
        <translation>Nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="204"/>
        <source>Taken back; Enter saves it again.</source>
        <translation>Zurückgenommen; Enter speichert wieder.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="212"/>
        <source>Cleared; Ctrl+Z brings it back.</source>
        <translation>Geleert; Ctrl+Z holt es zurück.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="255"/>
        <source>The imagery is gone; outlines on the map stay and can be saved.</source>
        <translation>Das Bild ist weg; Umrisse auf der Karte bleiben und lassen sich speichern.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_objects.py" line="105"/>
        <source>Choose the imagery of this object above, then reopen it to change it.</source>
        <translation>Wählen Sie oben das Bild dieses Objekts und öffnen Sie es dann erneut, um es zu ändern.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="106"/>
        <source>These outlines belong to different imagery: save them one after the other.</source>
        <translation>Diese Umrisse gehören zu verschiedenen Bildern: speichern Sie sie nacheinander.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="116"/>
        <source>Changing the outline</source>
        <translation>Umriss wird geändert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="137"/>
        <source>Drawing the outline</source>
        <translation>Umriss wird gezeichnet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="172"/>
        <source>Nothing found here: click the middle of the object or drag a box round it.</source>
        <translation>Hier wurde nichts gefunden: klicken Sie mitten in das Objekt oder ziehen Sie einen Rahmen darum.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="185"/>
        <source>Nothing would be left of the object: Esc takes it off the map.</source>
        <translation>Vom Objekt bliebe nichts übrig: Esc nimmt es von der Karte.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="189"/>
        <source>The line does not cut the object: draw it from outside to outside.</source>
        <translation>Die Linie schneidet das Objekt nicht: ziehen Sie sie von außen nach außen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="41"/>
        <source>Merge needs two outlines on the map: drag a box round another object first.</source>
        <translation>Zum Verschmelzen braucht es zwei Umrisse auf der Karte: ziehen Sie zuerst einen Rahmen um ein weiteres Objekt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="68"/>
        <source>Nothing to change yet: click an object first.</source>
        <translation>Noch nichts zu ändern: klicken Sie zuerst auf ein Objekt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="81"/>
        <source>Previewing</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="91"/>
        <source>Looking at the imagery</source>
        <translation>Bild wird betrachtet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="85"/>
        <source>The saved object is no longer in its layer; its outline is back on the map.</source>
        <translation>Das gespeicherte Objekt ist nicht mehr in seinem Layer; sein Umriss ist wieder auf der Karte.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="100"/>
        <source>Nothing to reopen: choose the layer that holds the object under “Save to”.</source>
        <translation>Nichts zum erneuten Öffnen: wählen Sie unter „Speichern in“ den Layer mit dem Objekt.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="105"/>
        <source>No saved object here: put the pointer on an object of “{name}”.</source>
        <translation>Hier ist kein gespeichertes Objekt: zeigen Sie auf ein Objekt von „{name}“.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="54"/>
        <source>This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.</source>
        <translation>Dieses QGIS läuft mit Python {version}; Oriel braucht 3.10 oder neuer: installieren Sie QGIS 3.34 oder neuer.</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="36"/>
        <source>✓ More like this</source>
        <translation>✓ Mehr davon</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="36"/>
        <source>Tick the chosen place: similar ones move up</source>
        <translation>Gewählten Ort bestätigen: ähnliche rücken nach oben</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="37"/>
        <source>✗ Not this</source>
        <translation>✗ Nicht das</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="37"/>
        <source>Cross the chosen place: similar ones move down</source>
        <translation>Gewählten Ort ablehnen: ähnliche rücken nach unten</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="38"/>
        <source>Save as layer</source>
        <translation>Als Layer speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="38"/>
        <source>Save the places with rank and score as a polygon layer</source>
        <translation>Orte mit Rang und Wert als Polygonlayer speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="39"/>
        <source>building, roof; -greenhouse</source>
        <translation>building, roof; -greenhouse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="46"/>
        <source>In view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="47"/>
        <source>Whole layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="48"/>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="50"/>
        <source>Paint where the words are found, as a heat map (Enter)</source>
        <translation>Fundstellen der Wörter als Heatmap darstellen (Enter)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="51"/>
        <source>Find places</source>
        <translation>Orte finden</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="53"/>
        <source>List the places of the layer that match best</source>
        <translation>Die Orte des Layers auflisten, die am besten passen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="62"/>
        <source>How sure a place must be to become a polygon; the outlines follow at once</source>
        <translation>Wie sicher ein Ort sein muss, um ein Polygon zu werden; die Umrisse folgen sofort</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="57"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="66"/>
        <source>Draw sharp outlines and save them as a layer</source>
        <translation>Scharfe Umrisse zeichnen und als Layer speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="94"/>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="102"/>
        <source>&amp;Threshold</source>
        <translation>&amp;Schwellwert</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="80"/>
        <source>Oriel&apos;s packages are missing: open the Oriel panel to install them.</source>
        <translation>Die Pakete von Oriel fehlen: öffnen Sie das Oriel-Bedienfeld, um sie zu installieren.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="106"/>
        <source>Choose a raster layer.</source>
        <translation>Wählen Sie einen Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="40"/>
        <source>Find change</source>
        <translation>Änderungen finden</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="43"/>
        <source>Compares two rasters of the same place, whatever their CRS and resolution: aligns them, then outlines what changed. With words, only change that concerns them. The polygons are in the CRS of the first raster.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</source>
        <translation>Vergleicht zwei Raster desselben Ortes, unabhängig von KBS und Auflösung: richtet sie aufeinander aus und umreißt dann, was sich geändert hat. Mit (englischen) Wörtern nur Änderungen, die diese betreffen. Die Polygone sind im KBS des ersten Rasters.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="50"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="51"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="52"/>
        <source>Only what these words name</source>
        <translation>Nur was diese Wörter nennen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="50"/>
        <source>Threshold</source>
        <translation>Schwellwert</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="57"/>
        <source>Remove shift and differences of light</source>
        <translation>Versatz und Lichtunterschiede ausgleichen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="58"/>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="60"/>
        <source>Change</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="38"/>
        <source>Highlight words</source>
        <translation>Wörter markieren</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="41"/>
        <source>Finds what the words name on the whole layer. The heat map is 0 to 250 for 0 to 100 %, 255 = no data; with several concepts it is a class raster instead. Words: “building, roof; tree; -greenhouse”.

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</source>
        <translation>Findet auf dem ganzen Layer, was die (englischen) Wörter nennen. Die Heatmap reicht von 0 bis 250 für 0 bis 100 %, 255 = keine Daten; bei mehreren Begriffen ist sie stattdessen ein Klassenraster. Wörter: „building, roof; tree; -greenhouse“.

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="49"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="54"/>
        <source>Sharp outlines by the model</source>
        <translation>Scharfe Umrisse durch das Modell</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="55"/>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="45"/>
        <source>Segment from prompts</source>
        <translation>Aus Eingaben segmentieren</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="48"/>
        <source>Outlines the object at each feature of a vector layer: a point is a click on it, the bounding box of a line or polygon is a box around it. The layer may be in any CRS; “prompt” is the id of the feature.

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</source>
        <translation>Umreißt das Objekt an jedem Objekt eines Vektorlayers: ein Punkt gilt als Klick darauf, die Begrenzung einer Linie oder eines Polygons als Rahmen darum. Der Layer darf jedes KBS haben; „prompt“ ist die ID des Objekts im Vektorlayer.

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="57"/>
        <source>Points or boxes</source>
        <translation>Punkte oder Rahmen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="58"/>
        <source>Field with the class</source>
        <translation>Feld mit der Klasse</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="61"/>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="88"/>
        <source>Segmenting</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="90"/>
        <source>Aligning the dates</source>
        <translation>Zeitpunkte werden ausgerichtet</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="103"/>
        <source>Comparing the dates</source>
        <translation>Zeitpunkte werden verglichen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="130"/>
        <source>Pictures of changes</source>
        <translation>Bilder der Änderungen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="154"/>
        <source>Saving the evidence</source>
        <translation>Evidenz wird gespeichert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="165"/>
        <source>Before and After are both “{name}”: choose two different layers.</source>
        <translation>Vorher und Nachher sind beide „{name}“: wählen Sie zwei verschiedene Layer.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="168"/>
        <source>Type what to look for, like “new buildings” or “trees lost”.</source>
        <translation>Geben Sie ein, wonach gesucht werden soll, etwa „new buildings“ oder „trees lost“ (englisch).</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="176"/>
        <source>“{name}” can only be drawn by QGIS; export it as a GeoTIFF to compare it.</source>
        <translation>„{name}“ kann nur von QGIS gezeichnet werden; exportieren Sie den Layer als GeoTIFF, um ihn zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="164"/>
        <source>{count} changes saved to {file}</source>
        <translation>{count} Änderungen in {file} gespeichert</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="178"/>
        <source>No change at this sensitivity.</source>
        <translation>Keine Änderung bei dieser Empfindlichkeit.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Appeared</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Vanished</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Modified</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="43"/>
        <source>◀ Previous</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="45"/>
        <source>Next ▶</source>
        <translation>Weiter ▶</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="95"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="43"/>
        <source>The earlier image</source>
        <translation>Das frühere Bild</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="44"/>
        <source>The later image</source>
        <translation>Das spätere Bild</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="48"/>
        <source>Swap the dates</source>
        <translation>Zeitpunkte tauschen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Any change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Only …</source>
        <translation>Nur …</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Spectral (no model)</source>
        <translation>Spektral (ohne KI)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="55"/>
        <source>new buildings; trees lost</source>
        <translation>new buildings; trees lost</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>“new …” only what appeared, “… lost” only what vanished, plain words both</source>
        <translation>Englische Wörter: „new …“ nur Neues, „… lost“ nur Verschwundenes, ohne Zusatz beides</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="58"/>
        <source>Whole overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="59"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="68"/>
        <source>To the right: fainter change counts too; nothing is computed anew</source>
        <translation>Nach rechts: auch schwächere Änderungen zählen; nichts wird neu berechnet</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="71"/>
        <source>Save as layers</source>
        <translation>Als Layer speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="73"/>
        <source>Save the objects as a polygon layer, and the evidence as a raster layer</source>
        <translation>Objekte als Polygonlayer und Evidenz als Rasterlayer speichern</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>&amp;After</source>
        <translation>&amp;Nachher</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>W&amp;hat</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="152"/>
        <source>S&amp;ensitivity</source>
        <translation>&amp;Empfindlichkeit</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="41"/>
        <source>Words to look for: “,” separates synonyms, “;” concepts, “-” says what not to find. Enter: highlight.</source>
        <translation>Gesuchte Wörter, englisch: „,“ trennt Synonyme, „;“ Begriffe, „-“ sagt, was nicht gemeint ist. Enter: markieren.</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="97"/>
        <source>{model} does not understand words: choose Oriel Compact or a CLIP model in the options.</source>
        <translation>{model} versteht keine Wörter: wählen Sie in den Optionen Oriel Compact oder ein CLIP-Modell.</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="140"/>
        <source>evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="184"/>
        <source>change</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="195"/>
        <source>places</source>
        <translation>Orte</translation>
    </message>
</context>
</TS>
