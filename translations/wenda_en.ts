<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n page(s) of %1 are indexed.</source>
        <translation>
            <numerusform>%n page of %1 is indexed.</numerusform>
            <numerusform>%n pages of %1 are indexed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are kept for offline reading, %1.</source>
        <translation>
            <numerusform>%n picture is kept for offline reading, %1.</numerusform>
            <numerusform>%n pictures are kept for offline reading, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be had.</source>
        <translation>
            <numerusform>%n picture could not be had.</numerusform>
            <numerusform>%n pictures could not be had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) checked, no problem found.</source>
        <translation>
            <numerusform>%n page checked, no problem found.</numerusform>
            <numerusform>%n pages checked, no problem found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more picture(s) could not be had; &quot;wenda fetch&quot; names all with the reasons.</source>
        <translation>
            <numerusform>%n more picture could not be had; &quot;wenda fetch&quot; names all with the reasons.</numerusform>
            <numerusform>%n more pictures could not be had; &quot;wenda fetch&quot; names all with the reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wenda::BookletDialog</name>
    <message numerus="yes">
        <source>%n answer(s) chosen</source>
        <translation>
            <numerusform>%n answer chosen</numerusform>
            <numerusform>%n answers chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wenda::HitListModel</name>
    <message numerus="yes">
        <source>The same in %Ln other place(s)</source>
        <translation>
            <numerusform>The same in %Ln other place</numerusform>
            <numerusform>The same in %Ln other places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wenda::Navigator</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wenda::OfflineDialog</name>
    <message numerus="yes">
        <source>%n picture(s) could not be had:</source>
        <translation>
            <numerusform>%n picture could not be had:</numerusform>
            <numerusform>%n pictures could not be had:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wenda::PrintChoiceForm</name>
    <message numerus="yes">
        <source>The %n chosen answers</source>
        <translation>
            <numerusform>The %n chosen answer</numerusform>
            <numerusform>The %n chosen answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wenda::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wenda::StatusDesk</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be loaded.</source>
        <translation>
            <numerusform>%Ln picture could not be loaded.</numerusform>
            <numerusform>%Ln pictures could not be loaded.</numerusform>
        </translation>
    </message>
</context>
</TS>
