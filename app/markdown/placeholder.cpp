namespace Wenda {
}
