<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <location filename="../plugin/adapters/areas.py" line="48"/>
        <source>The map shows nothing of the imagery layer: zoom to it, or choose the whole layer.</source>
        <translation>地图范围内没有影像图层：请缩放到该图层，或选择整个图层。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/geometry.py" line="154"/>
        <source>This place of the map cannot be expressed in {crs}: choose a place on the imagery.</source>
        <translation>地图上的此位置无法用 {crs} 表示：请在影像上选择位置。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="65"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/heat_layers.py" line="69"/>
        <source>“{path}” cannot be shown: the file is gone or damaged.</source>
        <translation>无法显示“{path}”：文件不存在或已损坏。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/journal.py" line="106"/>
        <source>Work in progress cannot be secured against a crash in {folder}: {error}.</source>
        <translation>无法在 {folder} 中保存防崩溃备份：{error}。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layer_style.py" line="150"/>
        <source>Hue and saturation of the layer&apos;s style are not followed.</source>
        <translation>不采用图层样式中的色相和饱和度。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="77"/>
        <source>Add or choose an imagery layer: Oriel works on rasters.</source>
        <translation>请添加或选择影像图层：Oriel 处理栅格。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="79"/>
        <source>“{name}” is not a raster layer: choose imagery.</source>
        <translation>“{name}”不是栅格图层：请选择影像。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="83"/>
        <source>“{name}” cannot be read: repair its data source in the layer tree.</source>
        <translation>无法读取“{name}”：请在图层树中修复其数据源。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="166"/>
        <source>QGIS draws this layer for Oriel.</source>
        <translation>此图层由 QGIS 为 Oriel 渲染。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="88"/>
        <source>Oriel sees this layer as QGIS draws it, because of its style.</source>
        <translation>由于样式原因，Oriel 看到的是 QGIS 渲染后的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="100"/>
        <source>“{name}” can only be drawn by QGIS.</source>
        <translation>“{name}”只能由 QGIS 渲染。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/layers.py" line="137"/>
        <source>This layer has no CRS: sizes are in layer units.</source>
        <translation>此图层没有 CRS：尺寸以图层单位表示。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="83"/>
        <source>The layer has been removed: choose another imagery layer.</source>
        <translation>图层已被移除：请选择其他影像图层。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="85"/>
        <source>{width} × {height} pixels are too many to be drawn at once: zoom in.</source>
        <translation>{width} × {height} 像素过多，无法一次渲染：请放大。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="144"/>
        <source>“{name}” was not drawn within {seconds:g} s: check the connection and try again.</source>
        <translation>“{name}”未能在 {seconds:g} 秒内完成渲染：请检查连接后重试。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/rendered_source.py" line="147"/>
        <source>“{name}” could not be drawn ({error}): check the connection and try again.</source>
        <translation>无法渲染“{name}”（{error}）：请检查连接后重试。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="103"/>
        <source>The target layer is gone: choose another one or a new GeoPackage.</source>
        <translation>目标图层已不存在：请选择其他图层或新建 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="105"/>
        <source>“{name}” holds no polygons: choose a polygon layer.</source>
        <translation>“{name}”不含多边形：请选择多边形图层。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="108"/>
        <source>“{name}” is read-only: choose another layer or a new GeoPackage.</source>
        <translation>“{name}”为只读：请选择其他图层或新建 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="78"/>
        <source>“{path}” exists already: choose another name.</source>
        <translation>“{path}”已存在：请使用其他名称。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="129"/>
        <source>The folder “{path}” cannot be written: choose another one.</source>
        <translation>无法写入文件夹“{path}”：请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="94"/>
        <source>“{path}” could not be made ({error}): is the disk full or write-protected?</source>
        <translation>无法创建“{path}”（{error}）：磁盘是否已满或写保护？</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/tables.py" line="95"/>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="150"/>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="174"/>
        <source>“{name}” cannot be edited now: another program or layer may hold it locked.</source>
        <translation>现在无法编辑“{name}”：可能被其他程序或图层锁定。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="176"/>
        <source>Oriel: add {count} object(s)</source>
        <translation>Oriel：添加 {count} 个对象</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="180"/>
        <source>“{name}” refused the object: check its constraints or choose a new GeoPackage.</source>
        <translation>“{name}”拒绝了该对象：请检查其约束或新建 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="199"/>
        <source>“{name}” cannot be edited now.</source>
        <translation>现在无法编辑“{name}”。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="200"/>
        <source>Oriel: take back</source>
        <translation>Oriel：收回</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="204"/>
        <source>“{name}” no longer holds the object.</source>
        <translation>“{name}”中已没有该对象。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="217"/>
        <source>“{name}” could not be written ({error}). The objects are still on the map: free the file and save again.</source>
        <translation>无法写入“{name}”（{error}）。对象仍在地图上：请解除文件占用后重新保存。</translation>
    </message>
    <message>
        <location filename="../plugin/adapters/results.py" line="232"/>
        <source>“{name}” holds single polygons, this object has {count} parts: choose a MultiPolygon layer.</source>
        <translation>“{name}”只存单部件多边形，而此对象有 {count} 个部件：请选择多部件多边形图层。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="60"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="90"/>
        <source>Aligning the dates</source>
        <translation>正在对齐两期影像</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="103"/>
        <source>Comparing the dates</source>
        <translation>正在比较两期影像</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="159"/>
        <source>Outlining</source>
        <translation>正在勾绘轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="130"/>
        <source>Pictures of changes</source>
        <translation>变化缩略图</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="154"/>
        <source>Saving the evidence</source>
        <translation>正在保存变化强度</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="165"/>
        <source>Before and After are both “{name}”: choose two different layers.</source>
        <translation>前期和后期都是“{name}”：请选择两个不同的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="168"/>
        <source>Type what to look for, like “new buildings” or “trees lost”.</source>
        <translation>请输入要查找的内容（英文），如“new buildings”或“trees lost”。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change.py" line="176"/>
        <source>“{name}” can only be drawn by QGIS; export it as a GeoTIFF to compare it.</source>
        <translation>“{name}”只能由 QGIS 渲染；请导出为 GeoTIFF 后再比较。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="164"/>
        <source>{count} changes saved to {file}</source>
        <translation>已将 {count} 处变化保存到 {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="178"/>
        <source>No change at this sensitivity.</source>
        <translation>在此灵敏度下没有变化。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Appeared</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Vanished</source>
        <translation>消失</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="188"/>
        <source>Modified</source>
        <translation>改变</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/imagery.py" line="128"/>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="82"/>
        <source>QGIS ended unexpectedly: {count} unsaved object(s) can be restored.</source>
        <translation>QGIS 意外退出：可恢复 {count} 个未保存的对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="84"/>
        <source>QGIS ended unexpectedly: your last prompts can be restored.</source>
        <translation>QGIS 意外退出：可恢复您最近的提示。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="85"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="85"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="111"/>
        <source>{count} object(s) restored; save the layer to keep them.</source>
        <translation>已恢复 {count} 个对象；保存图层即可保留。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/recovery.py" line="198"/>
        <source>Oriel: restored objects</source>
        <translation>Oriel：已恢复的对象</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="55"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="83"/>
        <source>Highlighting {words}</source>
        <translation>正在突出显示 {words}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="97"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="98"/>
        <source>Held against: {rivals}.</source>
        <translation>对照词：{rivals}。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="120"/>
        <source>Drawing outlines</source>
        <translation>正在绘制轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="124"/>
        <source>Nothing reaches this threshold; move it to the left.</source>
        <translation>没有达到此阈值的内容；请向左移动。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="143"/>
        <source>Searching places</source>
        <translation>正在查找地点</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="149"/>
        <source>No place of this layer has image data to search.</source>
        <translation>此图层没有可搜索的影像数据。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="151"/>
        <source>{count} places, best first. Click one to go there.</source>
        <translation>{count} 个地点，最佳的在前。单击即可前往。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="152"/>
        <source>Pictures of places</source>
        <translation>地点缩略图</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="238"/>
        <source>{count} polygons saved to {file}</source>
        <translation>已将 {count} 个多边形保存到 {file}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="65"/>
        <source>Segment</source>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="140"/>
        <source>Nothing to take away from yet: left-click an object first.</source>
        <translation>尚无可减去的内容：请先左键单击一个对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="188"/>
        <source>Nothing to save yet: click an object first.</source>
        <translation>尚无可保存的内容：请先单击一个对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="192"/>
        <source>Saved {count} as {name}.</source>
        <translation>已将 {count} 个保存为 {name}。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="202"/>
        <source>Nothing left to take back.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="204"/>
        <source>Taken back; Enter saves it again.</source>
        <translation>已收回；按 Enter 重新保存。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="212"/>
        <source>Cleared; Ctrl+Z brings it back.</source>
        <translation>已清除；按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment.py" line="255"/>
        <source>The imagery is gone; outlines on the map stay and can be saved.</source>
        <translation>影像已不存在；地图上的轮廓仍在，可以保存。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_objects.py" line="105"/>
        <source>Choose the imagery of this object above, then reopen it to change it.</source>
        <translation>请在上方选择此对象的影像，再重新打开以修改。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="106"/>
        <source>These outlines belong to different imagery: save them one after the other.</source>
        <translation>这些轮廓属于不同的影像：请逐个保存。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="116"/>
        <source>Changing the outline</source>
        <translation>正在修改轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="137"/>
        <source>Drawing the outline</source>
        <translation>正在绘制轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="172"/>
        <source>Nothing found here: click the middle of the object or drag a box round it.</source>
        <translation>此处未找到对象：请单击对象中部，或拖一个框将其框住。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="185"/>
        <source>Nothing would be left of the object: Esc takes it off the map.</source>
        <translation>对象将不剩任何部分：按 Esc 从地图上移除。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_asking.py" line="189"/>
        <source>The line does not cut the object: draw it from outside to outside.</source>
        <translation>线没有切开对象：请从对象外画到对象外。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="41"/>
        <source>Merge needs two outlines on the map: drag a box round another object first.</source>
        <translation>合并需要地图上有两个轮廓：请先框选另一个对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_editing.py" line="68"/>
        <source>Nothing to change yet: click an object first.</source>
        <translation>尚无可修改的内容：请先单击一个对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="45"/>
        <source>Clicks go to another map tool.</source>
        <translation>单击由另一个地图工具处理。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Click a saved object to refine it.</source>
        <translation>单击已保存的对象进行细化。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="47"/>
        <source>Esc: back</source>
        <translation>Esc：返回</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>Left button paints, right button erases.</source>
        <translation>左键绘制，右键擦除。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="51"/>
        <source>[ ]: brush size · B: done · Ctrl+Z: undo</source>
        <translation>[ ]：画笔大小 · B：完成 · Ctrl+Z：撤销</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>Drag a line across the object to cut it.</source>
        <translation>拖一条线穿过对象将其切开。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="53"/>
        <source>X: back · Ctrl+Z: undo</source>
        <translation>X：返回 · Ctrl+Z：撤销</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Click an object.</source>
        <translation>单击一个对象。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="55"/>
        <source>Drag: box round it · Shift+drag: draw round it</source>
        <translation>拖动：框选 · Shift+拖动：圈画</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Finding the outline; clicks go on refining it.</source>
        <translation>正在查找轮廓；继续单击可细化。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="61"/>
        <source>Esc: clear</source>
        <translation>Esc：清除</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="62"/>
        <source>Enter: save as {name}</source>
        <translation>Enter：保存为 {name}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="64"/>
        <source>{count} objects: a click refines the one it hits, a box adds one.</source>
        <translation>{count} 个对象：单击细化所点对象，框选添加一个。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="65"/>
        <source> · M: merge · Esc: clear</source>
        <translation> · M：合并 · Esc：清除</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="70"/>
        <source> · Tab: outline {shown} of {count}</source>
        <translation> · Tab：轮廓 {shown}/{count}</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="71"/>
        <source>Left click adds, right click takes away.</source>
        <translation>左键添加，右键减去。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hints.py" line="76"/>
        <source>{count} unsaved on the map: Save still works.</source>
        <translation>地图上有 {count} 个未保存：仍可保存。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="81"/>
        <source>Previewing</source>
        <translation>正在预览</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_hover.py" line="91"/>
        <source>Looking at the imagery</source>
        <translation>正在分析影像</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="85"/>
        <source>The saved object is no longer in its layer; its outline is back on the map.</source>
        <translation>已保存的对象不在其图层中；其轮廓已回到地图上。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="100"/>
        <source>Nothing to reopen: choose the layer that holds the object under “Save to”.</source>
        <translation>没有可重新打开的内容：请在“保存到”中选择对象所在的图层。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/segment_saving.py" line="105"/>
        <source>No saved object here: put the pointer on an object of “{name}”.</source>
        <translation>此处没有已保存的对象：请将指针放在“{name}”的对象上。</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="63"/>
        <source>Something unexpected happened: {error}</source>
        <translation>发生意外情况：{error}</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="65"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="128"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="140"/>
        <source>The imagery changed</source>
        <translation>影像已更改</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="141"/>
        <source>Imagery not supported</source>
        <translation>不支持的影像</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="142"/>
        <source>Imagery cannot be read</source>
        <translation>无法读取影像</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="143"/>
        <source>A Python package is missing</source>
        <translation>缺少 Python 包</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="144"/>
        <source>No memory or device</source>
        <translation>内存或设备不可用</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="145"/>
        <source>Model cannot be used</source>
        <translation>模型无法使用</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="146"/>
        <source>Cache cannot be used</source>
        <translation>缓存无法使用</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="147"/>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../plugin/messages.py" line="152"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="42"/>
        <source>Oriel</source>
        <translation>Oriel</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="43"/>
        <source>◀ Previous</source>
        <translation>◀ 上一个</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="45"/>
        <source>Next ▶</source>
        <translation>下一个 ▶</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_list.py" line="95"/>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="43"/>
        <source>The earlier image</source>
        <translation>较早的影像</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="44"/>
        <source>The later image</source>
        <translation>较晚的影像</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="48"/>
        <source>Swap the dates</source>
        <translation>交换两期影像</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Any change</source>
        <translation>任何变化</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Only …</source>
        <translation>仅限…</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="49"/>
        <source>Spectral (no model)</source>
        <translation>光谱（不用模型）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="55"/>
        <source>new buildings; trees lost</source>
        <translation>new buildings; trees lost</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="57"/>
        <source>“new …” only what appeared, “… lost” only what vanished, plain words both</source>
        <translation>英文词：“new …”仅新增，“… lost”仅消失，不加则两者都查</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="58"/>
        <source>Whole overlap</source>
        <translation>整个重叠区</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="46"/>
        <source>In view</source>
        <translation>当前视图</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="59"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="68"/>
        <source>To the right: fainter change counts too; nothing is computed anew</source>
        <translation>向右：更弱的变化也计入；不会重新计算</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="71"/>
        <source>Save as layers</source>
        <translation>保存为图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="73"/>
        <source>Save the objects as a polygon layer, and the evidence as a raster layer</source>
        <translation>将对象保存为多边形图层，变化强度保存为栅格图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>&amp;Before</source>
        <translation>前期(&amp;B)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>&amp;After</source>
        <translation>后期(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="139"/>
        <source>W&amp;hat</source>
        <translation>内容(&amp;H)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/change_panel.py" line="152"/>
        <source>S&amp;ensitivity</source>
        <translation>灵敏度(&amp;E)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="169"/>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>building</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vegetation</source>
        <translation>植被</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>water</source>
        <translation>水体</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>road</source>
        <translation>道路</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="33"/>
        <source>vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="60"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="61"/>
        <source>Add a class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="62"/>
        <source>Change the colour of this class</source>
        <translation>更改此类别的颜色</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="63"/>
        <source>Remove this class from the list</source>
        <translation>从列表中移除此类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="69"/>
        <source>Saved objects get this class. Keys 1 to 9 choose on the map; F2 renames.</source>
        <translation>保存的对象归入此类别。在地图上按 1 至 9 选择；F2 重命名。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="142"/>
        <source>new class</source>
        <translation>新类别</translation>
    </message>
    <message>
        <location filename="../plugin/panels/class_list.py" line="153"/>
        <source>Colour of the class</source>
        <translation>类别颜色</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="34"/>
        <source>Imagery to work on; follows the active layer</source>
        <translation>要处理的影像；跟随当前活动图层</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="55"/>
        <source>Imagery</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../plugin/panels/head.py" line="42"/>
        <source>Model and device; click for the options</source>
        <translation>模型与设备；单击打开选项</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="43"/>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="45"/>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="54"/>
        <source>This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.</source>
        <translation>此 QGIS 使用 Python {version}；Oriel 需要 3.10 或更高版本：请安装 QGIS 3.34 或更高版本。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="57"/>
        <source>Oriel runs on this computer and needs these Python packages: {names}.</source>
        <translation>Oriel 在本机运行，需要以下 Python 包：{names}。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="71"/>
        <source>Some packages are missing</source>
        <translation>缺少一些包</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="73"/>
        <source>Install command</source>
        <translation>安装命令</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="76"/>
        <source>Folder of Python packages</source>
        <translation>Python 包文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="78"/>
        <source>Run this command in a terminal (about 5 GB are downloaded), then check again:</source>
        <translation>在终端中运行此命令（约下载 5 GB），然后重新检查：</translation>
    </message>
    <message>
        <location filename="../plugin/panels/install_page.py" line="79"/>
        <source>Without network: use a folder into which the packages were installed on another computer.</source>
        <translation>无网络时：使用在另一台电脑上安装好这些包的文件夹。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="42"/>
        <source>Stop this job</source>
        <translation>停止此任务</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="84"/>
        <source>(+{count} waiting)</source>
        <translation>(+{count} 等待中)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="111"/>
        <source>{count} s left</source>
        <translation>剩余 {count} 秒</translation>
    </message>
    <message>
        <location filename="../plugin/panels/job_row.py" line="112"/>
        <source>{count} min left</source>
        <translation>剩余 {count} 分钟</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="54"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="56"/>
        <source>where Oriel expects it</source>
        <translation>Oriel 的默认位置</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="59"/>
        <source>in the QGIS profile</source>
        <translation>在 QGIS 配置文件夹中</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="60"/>
        <source>QGIS&apos;s own Python</source>
        <translation>QGIS 自带的 Python</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="63"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="66"/>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="70"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="71"/>
        <source>Weights file</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="72"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="73"/>
        <source>Cache on disk</source>
        <translation>磁盘缓存</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="74"/>
        <source>Cache folder</source>
        <translation>缓存文件夹</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="75"/>
        <source>Longest wait for web layers</source>
        <translation>网络图层最长等待时间</translation>
    </message>
    <message>
        <location filename="../plugin/panels/options_page.py" line="77"/>
        <source>Everything runs on this computer; no imagery leaves it.</source>
        <translation>一切都在本机运行；影像不会外传。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="44"/>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="49"/>
        <source>Left: few corners. Right: follows every pixel.</source>
        <translation>左：拐点少。右：贴合每个像素。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="50"/>
        <source>Right angles</source>
        <translation>直角</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="51"/>
        <source>Straight sides and square corners, for buildings</source>
        <translation>直边直角，适用于建筑物</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="52"/>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="53"/>
        <source>Rounded outline, for trees, water and fields</source>
        <translation>圆滑轮廓，适用于树木、水体和农田</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="54"/>
        <source>Holes smaller than this are closed</source>
        <translation>小于此面积的孔洞会被填充</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="55"/>
        <source>Parts smaller than this are dropped</source>
        <translation>小于此面积的部分会被丢弃</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="64"/>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Detail</source>
        <translation>细节(&amp;D)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Fill holes under</source>
        <translation>填充孔洞小于(&amp;F)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/outline_options.py" line="75"/>
        <source>&amp;Smallest part</source>
        <translation>最小部分(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="36"/>
        <source>✓ More like this</source>
        <translation>✓ 更多类似</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="36"/>
        <source>Tick the chosen place: similar ones move up</source>
        <translation>认可所选地点：相似的排名上升</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="37"/>
        <source>✗ Not this</source>
        <translation>✗ 不是这个</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="37"/>
        <source>Cross the chosen place: similar ones move down</source>
        <translation>否定所选地点：相似的排名下降</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="38"/>
        <source>Save as layer</source>
        <translation>保存为图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/place_list.py" line="38"/>
        <source>Save the places with rank and score as a polygon layer</source>
        <translation>将地点连同排名和得分保存为多边形图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="39"/>
        <source>building, roof; -greenhouse</source>
        <translation>building, roof; -greenhouse</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="41"/>
        <source>Words to look for: “,” separates synonyms, “;” concepts, “-” says what not to find. Enter: highlight.</source>
        <translation>要查找的英文词：“,”分隔同义词，“;”分隔概念，“-”表示不要查找的。Enter：突出显示。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="47"/>
        <source>Whole layer</source>
        <translation>整个图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="48"/>
        <source>Highlight</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="50"/>
        <source>Paint where the words are found, as a heat map (Enter)</source>
        <translation>以热力图显示词语所在位置 (Enter)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="51"/>
        <source>Find places</source>
        <translation>查找地点</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="53"/>
        <source>List the places of the layer that match best</source>
        <translation>列出图层中最匹配的地点</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="62"/>
        <source>How sure a place must be to become a polygon; the outlines follow at once</source>
        <translation>位置成为多边形所需的把握；轮廓即时更新</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="57"/>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="66"/>
        <source>Draw sharp outlines and save them as a layer</source>
        <translation>绘制精确轮廓并保存为图层</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="94"/>
        <source>&amp;Words</source>
        <translation>词语(&amp;W)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/search_panel.py" line="102"/>
        <source>&amp;Threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="26"/>
        <source>Save what is on the screen into the layer (Enter or S on the map)</source>
        <translation>将屏幕上的内容保存到图层（地图上按 Enter 或 S）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="27"/>
        <source>Take the last prompt back, then the last saved object (Ctrl+Z on the map)</source>
        <translation>先收回最后一次提示，再收回最后保存的对象（地图上按 Ctrl+Z）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="28"/>
        <source>Take all unsaved outlines off the map (Esc on the map)</source>
        <translation>从地图上移除所有未保存的轮廓（地图上按 Esc）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Next candidate</source>
        <translation>下一个候选</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="29"/>
        <source>Show the next of the candidate outlines (Tab on the map)</source>
        <translation>显示下一个候选轮廓（地图上按 Tab）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="30"/>
        <source>Make one object of all outlines on the screen (M on the map)</source>
        <translation>将屏幕上所有轮廓合为一个对象（地图上按 M）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Split</source>
        <translation>切分</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="31"/>
        <source>Draw a line across the object to cut it in two (X on the map)</source>
        <translation>画一条线穿过对象，将其一分为二（地图上按 X）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="32"/>
        <source>Paint with the left button, erase with the right one (B on the map)</source>
        <translation>左键绘制，右键擦除（地图上按 B）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Grow</source>
        <translation>扩大</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="33"/>
        <source>Make the outline larger by one pixel (] on the map)</source>
        <translation>轮廓扩大一个像素（地图上按 ]）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Shrink</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="34"/>
        <source>Make the outline smaller by one pixel ([ on the map)</source>
        <translation>轮廓缩小一个像素（地图上按 [）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="35"/>
        <source>Click a saved object to refine it (E with the pointer on it)</source>
        <translation>单击已保存的对象进行细化（指针置于其上按 E）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="59"/>
        <source>Radius of the brush on the screen ([ and ] on the map)</source>
        <translation>画笔在屏幕上的半径（地图上按 [ 和 ]）</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="97"/>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_actions.py" line="116"/>
        <source>Save {count}</source>
        <translation>保存 {count} 个</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="30"/>
        <source>Point at the map again</source>
        <translation>重新在地图上点选</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_panel.py" line="32"/>
        <source>Another map tool is active; this makes clicks on the map segment objects again</source>
        <translation>另一个地图工具处于活动状态；点此后在地图上单击即可重新分割对象</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="27"/>
        <source>New GeoPackage</source>
        <translation>新建 GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="32"/>
        <source>Choose the new file</source>
        <translation>选择新文件</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="33"/>
        <source>Save &amp;to</source>
        <translation>保存到(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="75"/>
        <source>New GeoPackage for objects</source>
        <translation>用于对象的新 GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="75"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="87"/>
        <source>beside the imagery or the project</source>
        <translation>位于影像或工程旁</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="88"/>
        <source>Saved objects are added to this layer.
New GeoPackage: {where}, in the CRS of the imagery.</source>
        <translation>保存的对象会添加到此图层。
新 GeoPackage：{where}，采用影像的 CRS。</translation>
    </message>
    <message>
        <location filename="../plugin/panels/segment_target.py" line="93"/>
        <source>Choose the file of a new GeoPackage</source>
        <translation>选择新 GeoPackage 的文件</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py" line="45"/>
        <source>Point at, ask about and compare imagery</source>
        <translation>在影像上点选、查询和比较</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="80"/>
        <source>Oriel&apos;s packages are missing: open the Oriel panel to install them.</source>
        <translation>缺少 Oriel 的包：请打开 Oriel 面板进行安装。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithm.py" line="106"/>
        <source>Choose a raster layer.</source>
        <translation>请选择栅格图层。</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="40"/>
        <source>Find change</source>
        <translation>查找变化</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="43"/>
        <source>Compares two rasters of the same place, whatever their CRS and resolution: aligns them, then outlines what changed. With words, only change that concerns them. The polygons are in the CRS of the first raster.

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</source>
        <translation>比较同一地点的两个栅格，CRS 和分辨率不限：先对齐，再勾绘变化之处。给出（英文）词语时，只查找与之有关的变化。多边形采用第一个栅格的 CRS。

qgis_process run oriel:change -- BEFORE=2019.tif AFTER=2024.tif OUTPUT=change.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="50"/>
        <source>Before</source>
        <translation>前期</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="51"/>
        <source>After</source>
        <translation>后期</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="52"/>
        <source>Only what these words name</source>
        <translation>仅限这些词所指的内容</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="50"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="57"/>
        <source>Remove shift and differences of light</source>
        <translation>消除位移和光照差异</translation>
    </message>
    <message>
        <location filename="../plugin/processing/any_change.py" line="58"/>
        <source>Evidence</source>
        <translation>变化强度</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="38"/>
        <source>Highlight words</source>
        <translation>突出显示词语</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="41"/>
        <source>Finds what the words name on the whole layer. The heat map is 0 to 250 for 0 to 100 %, 255 = no data; with several concepts it is a class raster instead. Words: “building, roof; tree; -greenhouse”.

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</source>
        <translation>在整个图层中查找（英文）词语所指的内容。热力图以 0 至 250 表示 0 至 100 %，255 = 无数据；有多个概念时则为分类栅格。词语：“building, roof; tree; -greenhouse”。

qgis_process run oriel:highlight -- INPUT=photo.tif QUERY=building HEAT=heat.tif OUTPUT=found.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="49"/>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="54"/>
        <source>Sharp outlines by the model</source>
        <translation>由模型生成精确轮廓</translation>
    </message>
    <message>
        <location filename="../plugin/processing/highlight.py" line="55"/>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="45"/>
        <source>Segment from prompts</source>
        <translation>按提示分割</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="48"/>
        <source>Outlines the object at each feature of a vector layer: a point is a click on it, the bounding box of a line or polygon is a box around it. The layer may be in any CRS; “prompt” is the id of the feature.

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</source>
        <translation>在矢量图层的每个要素处勾绘对象：点表示在其上单击，线或多边形的外接矩形表示将其框住。图层可用任意 CRS；“prompt”为要素的 id。

qgis_process run oriel:segmentprompts -- INPUT=photo.tif PROMPTS=points.gpkg OUTPUT=objects.gpkg</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="57"/>
        <source>Points or boxes</source>
        <translation>点或框</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="58"/>
        <source>Field with the class</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="61"/>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../plugin/processing/segment_prompts.py" line="88"/>
        <source>Segmenting</source>
        <translation>正在分割</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="55"/>
        <source>loading PyTorch, once a session</source>
        <translation>正在加载 PyTorch，每次会话一次</translation>
    </message>
    <message>
        <location filename="../plugin/tasks/workspace.py" line="97"/>
        <source>{model} does not understand words: choose Oriel Compact or a CLIP model in the options.</source>
        <translation>{model} 不理解词语：请在选项中选择 Oriel Compact 或 CLIP 模型。</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="140"/>
        <source>evidence</source>
        <translation>变化强度</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/change_results.py" line="184"/>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../plugin/controllers/search.py" line="195"/>
        <source>places</source>
        <translation>地点</translation>
    </message>
</context>
</TS>
